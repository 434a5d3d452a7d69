import{main}from"./chunk-C64XXPKX.js";export{main};
