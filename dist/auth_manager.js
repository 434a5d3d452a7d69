import{main2 as main}from"./chunk-QUAPMTNV.js";export{main};
