import{main2 as main}from"./chunk-JWP4TS3B.js";export{main};
