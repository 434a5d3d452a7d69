import{loginAccount,loginWithBrowser}from"./chunk-5WUQJLGS.js";import"./chunk-5VXKZS7E.js";import"./chunk-KMKRX7Z3.js";import"./chunk-GITXJHTI.js";
import"./chunk-JEMOYODT.js";import"./chunk-BCHIH2DN.js";import"./chunk-3WVRPSPV.js";import"./chunk-O26TQXMC.js";import"./chunk-XKEU3SUU.js";
import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-AHPNXV32.js";export{loginAccount,loginWithBrowser};
