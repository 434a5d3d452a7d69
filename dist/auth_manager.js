import{main2 as main}from"./chunk-HCPOGPJP.js";export{main};
