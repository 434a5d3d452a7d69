import{main2 as main}from"./chunk-FXNLVJ3Q.js";export{main};
