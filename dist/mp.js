import{main}from"./chunk-AFUUE4GG.js";export{main};
