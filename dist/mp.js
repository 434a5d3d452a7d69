import{main}from"./chunk-FXNLVJ3Q.js";export{main};
