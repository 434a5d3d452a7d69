import{main2 as main}from"./chunk-KVUNSBPI.js";export{main};
