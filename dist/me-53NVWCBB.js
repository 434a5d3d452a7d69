import{me,meThrough}from"./chunk-J3XNVO54.js";import"./chunk-RQNY7NHN.js";import"./chunk-XPB4QEKR.js";import"./chunk-LO7IYQAT.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-6KKEYC3Z.js";export{me,meThrough};
