import{main2 as main}from"./chunk-JRLRTRIZ.js";export{main};
