import{me,meThrough}from"./chunk-G2MIBC3P.js";import"./chunk-3TJPVGAH.js";import"./chunk-VSTFFEKU.js";import"./chunk-2YY5OKGL.js";import"./chunk-HQULXXHL.js";
import"./chunk-QAQMD3D2.js";import"./chunk-S4ZFXJMM.js";import"./chunk-QUAPMTNV.js";export{me,meThrough};
