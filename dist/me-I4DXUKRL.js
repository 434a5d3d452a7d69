import{me,meThrough}from"./chunk-4RY6J4XQ.js";import"./chunk-3WVRPSPV.js";import"./chunk-O26TQXMC.js";import"./chunk-XKEU3SUU.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-AHPNXV32.js";export{me,meThrough};
