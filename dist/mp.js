import{main}from"./chunk-QARJGQYD.js";export{main};
