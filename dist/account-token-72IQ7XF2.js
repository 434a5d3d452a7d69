import{bearerToken}from"./chunk-OZ3TAR5I.js";import"./chunk-UI6LROGS.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-7WQ6BE4M.js";export{bearerToken};
