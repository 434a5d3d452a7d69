import{bearerToken}from"./chunk-IQBFUM74.js";import"./chunk-H36UWOU5.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-RTDD4YLQ.js";export{bearerToken};
