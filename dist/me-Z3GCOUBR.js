import{me,meThrough}from"./chunk-KHBFWXBQ.js";import"./chunk-LGCVDJFE.js";import"./chunk-I5AOSNGG.js";import"./chunk-XS5NGN63.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-5ZTU7NVR.js";export{me,meThrough};
