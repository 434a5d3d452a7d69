import{main}from"./chunk-BTU343RA.js";export{main};
