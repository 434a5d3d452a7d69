import{bearerToken}from"./chunk-EL5ZJBFB.js";import"./chunk-NQ3JNDZR.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-GXW7URPL.js";export{bearerToken};
