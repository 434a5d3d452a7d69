import{main2 as main}from"./chunk-GXW7URPL.js";export{main};
