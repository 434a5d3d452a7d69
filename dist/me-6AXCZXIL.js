import{me,meThrough}from"./chunk-D22GM7HN.js";import"./chunk-3BG4E3KJ.js";import"./chunk-EDT27K74.js";import"./chunk-FOTLAWW7.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-C64XXPKX.js";export{me,meThrough};
