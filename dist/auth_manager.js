import{main2 as main}from"./chunk-AHPNXV32.js";export{main};
