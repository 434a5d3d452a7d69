import{main}from"./chunk-6UMSOE4P.js";export{main};
