import{me,meThrough}from"./chunk-5KNSBU2Z.js";import"./chunk-3RDRKVWG.js";import"./chunk-2LRDHIA5.js";import"./chunk-GZ6DEPCM.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-337W2JO2.js";export{me,meThrough};
