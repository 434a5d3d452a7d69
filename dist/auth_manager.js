import{main2 as main}from"./chunk-D4R4JLLY.js";export{main};
