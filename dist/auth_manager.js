import{main2 as main}from"./chunk-5GQBNJXR.js";export{main};
