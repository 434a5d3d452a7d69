import{bearerToken}from"./chunk-7ZVMYFIO.js";import"./chunk-WAXHY3NP.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-QNP7AHSE.js";export{bearerToken};
