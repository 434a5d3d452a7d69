import{main}from"./chunk-HG42YETS.js";export{main};
