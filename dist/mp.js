import{main}from"./chunk-JANOASKT.js";export{main};
