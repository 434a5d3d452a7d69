import{bearerToken}from"./chunk-SRGXGP53.js";import"./chunk-XPB4QEKR.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-6KKEYC3Z.js";export{bearerToken};
