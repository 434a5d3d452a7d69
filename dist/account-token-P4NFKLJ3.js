import{bearerToken}from"./chunk-52O3WSNQ.js";import"./chunk-VCNWL2XE.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-AFUUE4GG.js";export{bearerToken};
