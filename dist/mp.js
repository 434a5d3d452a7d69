import{main}from"./chunk-QGVWXTSC.js";export{main};
