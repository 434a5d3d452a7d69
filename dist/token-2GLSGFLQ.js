import{bearerToken}from"./chunk-2RJZARON.js";import"./chunk-YUMIN6PB.js";import"./chunk-2YY5OKGL.js";import"./chunk-CYWGEUMY.js";import"./chunk-S4ZFXJMM.js";
import"./chunk-HG42YETS.js";export{bearerToken};
