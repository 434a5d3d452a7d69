import{main2 as main}from"./chunk-QNP7AHSE.js";export{main};
