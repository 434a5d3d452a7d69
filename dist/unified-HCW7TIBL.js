import{loginUnified}from"./chunk-5LZJY6YL.js";import"./chunk-Q6V75RJM.js";import"./chunk-5FTBSHAM.js";import"./chunk-2BHLDGV7.js";import"./chunk-KMKRX7Z3.js";
import"./chunk-CZHEI7ZR.js";import"./chunk-AHZ4GKI3.js";import"./chunk-AFSMKSTD.js";import"./chunk-RQNY7NHN.js";import"./chunk-XPB4QEKR.js";
import"./chunk-LO7IYQAT.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-6KKEYC3Z.js";export{loginUnified};
