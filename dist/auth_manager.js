import{main2 as main}from"./chunk-KG6YIKTC.js";export{main};
