import{main}from"./chunk-YIRHNZTQ.js";export{main};
