import{main2 as main}from"./chunk-5FD6KXKW.js";export{main};
