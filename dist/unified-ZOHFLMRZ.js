import{loginUnified}from"./chunk-MSGOI2NJ.js";import"./chunk-N4DGPOB4.js";import"./chunk-64ANGFVB.js";import"./chunk-PSGEH77B.js";import"./chunk-KMKRX7Z3.js";
import"./chunk-CNW5CDLG.js";import"./chunk-SQJLNEB6.js";import"./chunk-B2VMM3YD.js";import"./chunk-SNPQHYC4.js";import"./chunk-VCNWL2XE.js";
import"./chunk-ZW6UL5A6.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-AFUUE4GG.js";export{loginUnified};
