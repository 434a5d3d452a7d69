import{loginAccount,loginWithBrowser}from"./chunk-AM7NVKYE.js";import"./chunk-HX65QRQQ.js";import"./chunk-BNKWNKCK.js";import"./chunk-23T67CIX.js";
import"./chunk-UUGLUF7K.js";import"./chunk-ELXALXT3.js";import"./chunk-HQH5IMFL.js";import"./chunk-WFO7B3NK.js";import"./chunk-2YY5OKGL.js";
import"./chunk-5XFKOOPQ.js";import"./chunk-S4ZFXJMM.js";import"./chunk-P4T5CJ3W.js";export{loginAccount,loginWithBrowser};
