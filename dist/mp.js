import{main}from"./chunk-JWP4TS3B.js";export{main};
