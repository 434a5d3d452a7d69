import{main}from"./chunk-KVUNSBPI.js";export{main};
