import{loginAccount,loginWithBrowser}from"./chunk-H7GWLIND.js";import"./chunk-3FIBZUXH.js";import"./chunk-KMKRX7Z3.js";import"./chunk-OAIPMV5A.js";
import"./chunk-HZFPYDCM.js";import"./chunk-MOWDH36L.js";import"./chunk-R5TUQZ6V.js";import"./chunk-CRLRFG5K.js";import"./chunk-RDVWXU32.js";
import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-UU3KSY6W.js";export{loginAccount,loginWithBrowser};
