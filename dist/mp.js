import{main}from"./chunk-M3INWMJP.js";export{main};
