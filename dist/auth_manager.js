import{main}from"./core.js";export{main};
