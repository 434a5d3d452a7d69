import{main2 as main}from"./chunk-C2D5OEIC.js";export{main};
