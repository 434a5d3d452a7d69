import{main}from"./chunk-E7JUMITX.js";export{main};
