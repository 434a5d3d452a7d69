import{main}from"./chunk-GV6KYNJ3.js";export{main};
