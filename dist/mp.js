import{main}from"./chunk-WYMEJZXQ.js";export{main};
