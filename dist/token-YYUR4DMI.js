import{bearerToken}from"./chunk-7JUFZSHN.js";import"./chunk-2HZ2KJPK.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-25ZB5L5Z.js";export{bearerToken};
