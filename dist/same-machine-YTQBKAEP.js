import{loginAccount,loginWithBrowser}from"./chunk-7HFFSL46.js";import"./chunk-Z2DD3RBR.js";import"./chunk-BNKWNKCK.js";import"./chunk-IZ65Q7MN.js";
import"./chunk-E4ZBSICI.js";import"./chunk-TEWUWUGO.js";import"./chunk-LZSW4BMA.js";import"./chunk-R4NEZROG.js";import"./chunk-2YY5OKGL.js";
import"./chunk-T6P5TSLF.js";import"./chunk-AQSAAAL4.js";import"./chunk-S4ZFXJMM.js";import"./chunk-Q4ESXZY4.js";export{loginAccount,loginWithBrowser};
