import{main2 as main}from"./chunk-M3INWMJP.js";export{main};
