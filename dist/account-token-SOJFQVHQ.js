import{bearerToken}from"./chunk-K22JEU3V.js";import"./chunk-OIT3TDST.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-QARJGQYD.js";export{bearerToken};
