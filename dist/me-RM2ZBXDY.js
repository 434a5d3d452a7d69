import{me,meThrough}from"./chunk-UJNUN7KS.js";import"./chunk-AKNYSMJC.js";import"./chunk-QZPHWWIP.js";import"./chunk-2YY5OKGL.js";import"./chunk-LSVVYL43.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-QGVWXTSC.js";export{me,meThrough};
