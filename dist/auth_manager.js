import{main2 as main}from"./chunk-4DN6G6P7.js";export{main};
