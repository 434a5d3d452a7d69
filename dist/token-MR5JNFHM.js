import{bearerToken}from"./chunk-2NLCXXDJ.js";import"./chunk-QZPHWWIP.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-QGVWXTSC.js";export{bearerToken};
