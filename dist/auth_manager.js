import{main2 as main}from"./chunk-BTU343RA.js";export{main};
