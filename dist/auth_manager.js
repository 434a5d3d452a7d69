import{main2 as main}from"./chunk-CJVHBIPE.js";export{main};
