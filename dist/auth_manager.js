import{main2 as main}from"./chunk-FFYYCVON.js";export{main};
