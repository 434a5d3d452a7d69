import{bearerToken}from"./chunk-FC6BE6KC.js";import"./chunk-WFO7B3NK.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-P4T5CJ3W.js";export{bearerToken};
