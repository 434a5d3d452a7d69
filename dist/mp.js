import{main}from"./chunk-FFYYCVON.js";export{main};
