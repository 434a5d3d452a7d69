import{bearerToken}from"./chunk-CXBBH2SU.js";import"./chunk-IDKZSTQC.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-C2D5OEIC.js";export{bearerToken};
