import{me,meThrough}from"./chunk-62BOIZJ4.js";import"./chunk-SNPQHYC4.js";import"./chunk-VCNWL2XE.js";import"./chunk-ZW6UL5A6.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-AFUUE4GG.js";export{me,meThrough};
