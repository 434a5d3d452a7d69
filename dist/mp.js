import{main}from"./chunk-RD45ZFXJ.js";export{main};
