import{bearerToken}from"./chunk-NAZRSKQL.js";import"./chunk-6ZD7OWMH.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-FXNLVJ3Q.js";export{bearerToken};
