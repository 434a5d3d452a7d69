import{loginUnified}from"./chunk-SEHP2UMW.js";import"./chunk-7ZSSBLZ2.js";import"./chunk-6JPFXISS.js";import"./chunk-ASVU6TDP.js";import"./chunk-BNKWNKCK.js";
import"./chunk-JYNNGWOK.js";import"./chunk-IVJLWS7K.js";import"./chunk-RUJHPQSY.js";import"./chunk-RCSMIEDM.js";import"./chunk-WAXHY3NP.js";
import"./chunk-2YY5OKGL.js";import"./chunk-GANNRPUB.js";import"./chunk-S4ZFXJMM.js";import"./chunk-QNP7AHSE.js";export{loginUnified};
