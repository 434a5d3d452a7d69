import{main2 as main}from"./chunk-E7JUMITX.js";export{main};
