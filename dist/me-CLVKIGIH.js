import{me,meThrough}from"./chunk-BXR5OBXW.js";import"./chunk-P3HJPLPY.js";import"./chunk-ZTF4VASM.js";import"./chunk-G5RZXKTW.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-HCPOGPJP.js";export{me,meThrough};
