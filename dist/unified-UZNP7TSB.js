import{loginUnified}from"./chunk-A2ZIBI5M.js";import"./chunk-5ZIQQKMO.js";import"./chunk-Y4J7LB5T.js";import"./chunk-TLULC3GC.js";import"./chunk-KMKRX7Z3.js";
import"./chunk-Q7KCULON.js";import"./chunk-7KXZQS3B.js";import"./chunk-F5VZBV6W.js";import"./chunk-NXPXWLF7.js";import"./chunk-AAQO5TYB.js";
import"./chunk-2H5MRPLW.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-FFYYCVON.js";export{loginUnified};
