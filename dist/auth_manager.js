import{main2 as main}from"./chunk-4LBJIE7T.js";export{main};
