import{main2 as main}from"./chunk-BNTVTWSC.js";export{main};
