import{main}from"./chunk-PG43D3AC.js";export{main};
