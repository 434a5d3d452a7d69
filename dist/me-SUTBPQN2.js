import{me,meThrough}from"./chunk-JZFA7TUN.js";import"./chunk-FQCBKM3M.js";import"./chunk-6ZD7OWMH.js";import"./chunk-K2GEC46G.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-FXNLVJ3Q.js";export{me,meThrough};
