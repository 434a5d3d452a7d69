import{main2 as main}from"./chunk-AFUUE4GG.js";export{main};
