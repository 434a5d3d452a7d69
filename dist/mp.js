import{main}from"./chunk-GTGKVAI2.js";export{main};
