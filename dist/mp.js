import{main}from"./chunk-BNTVTWSC.js";export{main};
