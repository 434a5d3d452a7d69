import{me,meThrough}from"./chunk-ZVM6PKTM.js";import"./chunk-PZIEVD2G.js";import"./chunk-YUMIN6PB.js";import"./chunk-2YY5OKGL.js";import"./chunk-XBWNNXDY.js";
import"./chunk-CYWGEUMY.js";import"./chunk-S4ZFXJMM.js";import"./chunk-HG42YETS.js";export{me,meThrough};
