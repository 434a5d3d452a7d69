import{main}from"./chunk-MW27LPAE.js";export{main};
