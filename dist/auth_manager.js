import{main2 as main}from"./chunk-RD45ZFXJ.js";export{main};
