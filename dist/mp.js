import{main}from"./chunk-UU3KSY6W.js";export{main};
