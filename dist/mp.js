import{main}from"./chunk-CJVHBIPE.js";export{main};
