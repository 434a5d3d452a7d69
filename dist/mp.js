import{main}from"./chunk-AHPNXV32.js";export{main};
