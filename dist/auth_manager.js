import{main2 as main}from"./chunk-GTGKVAI2.js";export{main};
