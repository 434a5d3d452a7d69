import{main2 as main}from"./chunk-QGVWXTSC.js";export{main};
