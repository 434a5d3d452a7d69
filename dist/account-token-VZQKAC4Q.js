import{bearerToken}from"./chunk-ODDGF4S2.js";import"./chunk-EDT27K74.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-C64XXPKX.js";export{bearerToken};
