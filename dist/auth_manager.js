import{main2 as main}from"./chunk-Q4ESXZY4.js";export{main};
