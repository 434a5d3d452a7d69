import{main}from"./chunk-AIYBMSIJ.js";export{main};
