import{main}from"./chunk-25ZB5L5Z.js";export{main};
