import{main2 as main}from"./chunk-GV6KYNJ3.js";export{main};
