import{me,meThrough}from"./chunk-7HW7Z3IZ.js";import"./chunk-LODYLGC5.js";import"./chunk-2HZ2KJPK.js";import"./chunk-2YY5OKGL.js";import"./chunk-FBUQFZL4.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-25ZB5L5Z.js";export{me,meThrough};
