import{main2 as main}from"./chunk-C64XXPKX.js";export{main};
