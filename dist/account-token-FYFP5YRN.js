import{bearerToken}from"./chunk-KYTEJKCP.js";import"./chunk-CRLRFG5K.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-UU3KSY6W.js";export{bearerToken};
