import{main}from"./chunk-H7O6CZ4C.js";export{main};
