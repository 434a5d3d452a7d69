import{bearerToken}from"./chunk-PJANQ5KV.js";import"./chunk-ZTF4VASM.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-HCPOGPJP.js";export{bearerToken};
