import{main}from"./chunk-6KKEYC3Z.js";export{main};
