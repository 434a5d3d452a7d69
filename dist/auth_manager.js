import{main2 as main}from"./chunk-CMLAP7VI.js";export{main};
