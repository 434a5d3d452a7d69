import{main}from"./chunk-PSKZMYEE.js";export{main};
