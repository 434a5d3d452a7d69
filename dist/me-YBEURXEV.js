import{me,meThrough}from"./chunk-66QUUCKG.js";import"./chunk-2XAFV5M4.js";import"./chunk-H36UWOU5.js";import"./chunk-KGKDYVQW.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-RTDD4YLQ.js";export{me,meThrough};
