import{main}from"./chunk-GXW7URPL.js";export{main};
