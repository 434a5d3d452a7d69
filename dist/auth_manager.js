import{main2 as main}from"./chunk-PG43D3AC.js";export{main};
