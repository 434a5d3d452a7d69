import{me,meThrough}from"./chunk-PI62G2A7.js";import"./chunk-QDMJE46K.js";import"./chunk-HJKA6NIV.js";import"./chunk-2YY5OKGL.js";import"./chunk-S456ETMC.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-MW27LPAE.js";export{me,meThrough};
