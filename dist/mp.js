import{main}from"./chunk-MN2WJ6N7.js";export{main};
