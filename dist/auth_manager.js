import{main2 as main}from"./chunk-Q5DPWICT.js";export{main};
