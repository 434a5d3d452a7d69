import{main2 as main}from"./chunk-6KKEYC3Z.js";export{main};
