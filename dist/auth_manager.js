import{main2 as main}from"./chunk-PSKZMYEE.js";export{main};
