import{main2 as main}from"./chunk-MW27LPAE.js";export{main};
