import{bearerToken}from"./chunk-IJ7KWAFC.js";import"./chunk-C4X73TIZ.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-GTGKVAI2.js";export{bearerToken};
