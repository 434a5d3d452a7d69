import{main2 as main}from"./chunk-YIRHNZTQ.js";export{main};
