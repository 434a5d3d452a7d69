import{bearerToken}from"./chunk-33SVMXHW.js";import"./chunk-WE33RIEE.js";import"./chunk-2YY5OKGL.js";import"./chunk-XPTPTMBW.js";import"./chunk-S4ZFXJMM.js";
import"./chunk-PSKZMYEE.js";export{bearerToken};
