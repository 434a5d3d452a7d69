import{me,meThrough}from"./chunk-UBS7ZB45.js";import"./chunk-IHP4FP3Z.js";import"./chunk-IDKZSTQC.js";import"./chunk-KBB5YCJG.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-C2D5OEIC.js";export{me,meThrough};
