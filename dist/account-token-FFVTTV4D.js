import{bearerToken}from"./chunk-7NG27S5L.js";import"./chunk-CAS5AJ33.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-CMLAP7VI.js";export{bearerToken};
