import{main2 as main}from"./chunk-WYMEJZXQ.js";export{main};
