import{bearerToken}from"./chunk-CCXANFRQ.js";import"./chunk-HJKA6NIV.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-MW27LPAE.js";export{bearerToken};
