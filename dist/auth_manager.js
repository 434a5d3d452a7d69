import{main2 as main}from"./chunk-JANOASKT.js";export{main};
