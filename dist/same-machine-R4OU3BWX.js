import{loginAccount,loginWithBrowser}from"./chunk-PVP6AK4W.js";import"./chunk-TIJ2524E.js";import"./chunk-KMKRX7Z3.js";import"./chunk-7OBLNVT5.js";
import"./chunk-ZH4QIX3F.js";import"./chunk-WEHMSYPV.js";import"./chunk-LGCVDJFE.js";import"./chunk-I5AOSNGG.js";import"./chunk-XS5NGN63.js";
import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-5ZTU7NVR.js";export{loginAccount,loginWithBrowser};
