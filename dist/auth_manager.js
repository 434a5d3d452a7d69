import{main2 as main}from"./chunk-AIYBMSIJ.js";export{main};
