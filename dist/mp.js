import{main}from"./chunk-HCPOGPJP.js";export{main};
