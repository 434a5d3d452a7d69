import{authorizationServer}from"./chunk-CPUKAZOX.js";import"./chunk-K2GEC46G.js";import"./chunk-FXNLVJ3Q.js";export{authorizationServer};
