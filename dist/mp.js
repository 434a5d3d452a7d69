import{main}from"./chunk-P4T5CJ3W.js";export{main};
