import{main}from"./chunk-Q5DPWICT.js";export{main};
