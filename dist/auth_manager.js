import{main2 as main}from"./chunk-HG42YETS.js";export{main};
