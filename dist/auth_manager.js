import{main2 as main}from"./chunk-MN2WJ6N7.js";export{main};
