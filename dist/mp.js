import{main2 as main}from"./core.js";export{main};
