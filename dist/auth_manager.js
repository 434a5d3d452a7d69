import{main2 as main}from"./chunk-UU3KSY6W.js";export{main};
