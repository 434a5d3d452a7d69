import{me,meThrough}from"./chunk-Y4BKSPNC.js";import"./chunk-RCSMIEDM.js";import"./chunk-WAXHY3NP.js";import"./chunk-2YY5OKGL.js";import"./chunk-GANNRPUB.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-QNP7AHSE.js";export{me,meThrough};
