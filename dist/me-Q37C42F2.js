import{me,meThrough}from"./chunk-SGHRCNMW.js";import"./chunk-LZSW4BMA.js";import"./chunk-R4NEZROG.js";import"./chunk-2YY5OKGL.js";import"./chunk-T6P5TSLF.js";
import"./chunk-AQSAAAL4.js";import"./chunk-S4ZFXJMM.js";import"./chunk-Q4ESXZY4.js";export{me,meThrough};
