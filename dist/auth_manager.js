import{main2 as main}from"./chunk-7WQ6BE4M.js";export{main};
