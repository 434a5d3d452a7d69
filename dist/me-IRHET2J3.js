import{me,meThrough}from"./chunk-WN4IZ3Y4.js";import"./chunk-UBFPF45B.js";import"./chunk-UI6LROGS.js";import"./chunk-XT53SLNA.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-7WQ6BE4M.js";export{me,meThrough};
