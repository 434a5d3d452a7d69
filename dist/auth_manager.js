import{main2 as main}from"./chunk-H7O6CZ4C.js";export{main};
