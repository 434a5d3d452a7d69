import{main}from"./chunk-QNP7AHSE.js";export{main};
