import{loginAccount,loginWithBrowser}from"./chunk-4EWTCSB4.js";import"./chunk-2GMDOATD.js";import"./chunk-KMKRX7Z3.js";import"./chunk-ROBKS55D.js";
import"./chunk-67XBESKW.js";import"./chunk-OYST62A4.js";import"./chunk-NZNO45I7.js";import"./chunk-CAS5AJ33.js";import"./chunk-QOXWZ25G.js";
import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-CMLAP7VI.js";export{loginAccount,loginWithBrowser};
