import{main}from"./chunk-QUAPMTNV.js";export{main};
