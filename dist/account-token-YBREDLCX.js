import{bearerToken}from"./chunk-KHSOBTOB.js";import"./chunk-2LRDHIA5.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-337W2JO2.js";export{bearerToken};
