import{main}from"./chunk-5FD6KXKW.js";export{main};
