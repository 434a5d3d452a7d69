import{bearerToken}from"./chunk-QCES2YQX.js";import"./chunk-AAQO5TYB.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-FFYYCVON.js";export{bearerToken};
