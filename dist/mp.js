import{main}from"./chunk-5GQBNJXR.js";export{main};
