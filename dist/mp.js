import{main}from"./chunk-D4R4JLLY.js";export{main};
