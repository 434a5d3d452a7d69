import{me,meThrough}from"./chunk-MBC6ZDNZ.js";import"./chunk-NZNO45I7.js";import"./chunk-CAS5AJ33.js";import"./chunk-QOXWZ25G.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-CMLAP7VI.js";export{me,meThrough};
