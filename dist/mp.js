import{main}from"./chunk-KG6YIKTC.js";export{main};
