import{main2 as main}from"./chunk-QARJGQYD.js";export{main};
