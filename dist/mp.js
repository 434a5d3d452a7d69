import{main}from"./chunk-R25BQP3A.js";export{main};
