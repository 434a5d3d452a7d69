import{loginUnified}from"./chunk-KY3QUCDF.js";import"./chunk-WYSOZ5OK.js";import"./chunk-S2UWNXPR.js";import"./chunk-NC5THA5V.js";import"./chunk-KMKRX7Z3.js";
import"./chunk-VI2PV7NX.js";import"./chunk-SYOFOCDA.js";import"./chunk-O633JUQS.js";import"./chunk-3BG4E3KJ.js";import"./chunk-EDT27K74.js";
import"./chunk-FOTLAWW7.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-C64XXPKX.js";export{loginUnified};
