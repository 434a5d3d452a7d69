import{main}from"./chunk-CMLAP7VI.js";export{main};
