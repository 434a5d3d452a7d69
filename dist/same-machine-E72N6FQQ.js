import{loginAccount,loginWithBrowser}from"./chunk-ORT2U2BM.js";import"./chunk-5GHCEPVY.js";import"./chunk-BNKWNKCK.js";import"./chunk-SKIZLJPS.js";
import"./chunk-HVV3J5ZT.js";import"./chunk-GNCXPHJC.js";import"./chunk-GX4BKN4N.js";import"./chunk-WE33RIEE.js";import"./chunk-2YY5OKGL.js";
import"./chunk-PE5EMYBK.js";import"./chunk-XPTPTMBW.js";import"./chunk-S4ZFXJMM.js";import"./chunk-PSKZMYEE.js";export{loginAccount,loginWithBrowser};
