import{me,meThrough}from"./chunk-WGPYK6JJ.js";import"./chunk-GX4BKN4N.js";import"./chunk-WE33RIEE.js";import"./chunk-2YY5OKGL.js";import"./chunk-PE5EMYBK.js";
import"./chunk-XPTPTMBW.js";import"./chunk-S4ZFXJMM.js";import"./chunk-PSKZMYEE.js";export{me,meThrough};
