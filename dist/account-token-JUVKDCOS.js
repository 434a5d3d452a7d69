import{bearerToken}from"./chunk-2N47VJVA.js";import"./chunk-I5AOSNGG.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-5ZTU7NVR.js";export{bearerToken};
