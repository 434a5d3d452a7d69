import{me,meThrough}from"./chunk-6AAO2RZR.js";import"./chunk-NXPXWLF7.js";import"./chunk-AAQO5TYB.js";import"./chunk-2H5MRPLW.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-FFYYCVON.js";export{me,meThrough};
