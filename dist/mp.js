import{main}from"./chunk-JRLRTRIZ.js";export{main};
