import{me,meThrough}from"./chunk-SI3HNO6O.js";import"./chunk-R5TUQZ6V.js";import"./chunk-CRLRFG5K.js";import"./chunk-RDVWXU32.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-UU3KSY6W.js";export{me,meThrough};
