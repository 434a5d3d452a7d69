import{loginAccount,loginWithBrowser}from"./chunk-JXKRRGD5.js";import"./chunk-WD2MBA2Y.js";import"./chunk-BNKWNKCK.js";import"./chunk-YCJ42BTP.js";
import"./chunk-M4KCKZBW.js";import"./chunk-K7XJB4FY.js";import"./chunk-PZIEVD2G.js";import"./chunk-YUMIN6PB.js";import"./chunk-2YY5OKGL.js";
import"./chunk-XBWNNXDY.js";import"./chunk-CYWGEUMY.js";import"./chunk-S4ZFXJMM.js";import"./chunk-HG42YETS.js";export{loginAccount,loginWithBrowser};
