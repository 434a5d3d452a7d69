import{loginAccount,loginWithBrowser}from"./chunk-54SCFXO5.js";import"./chunk-3KWKYBJ3.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-2ZLXRYZY.js";import"./chunk-FZRWD3CW.js";import"./chunk-TPN2RG7W.js";import"./chunk-TZJS5ZFO.js";import"./chunk-FGDSXVZT.js";
import"./chunk-CV2RPZZ7.js";import"./chunk-E4BUNO42.js";import"./chunk-H7O6CZ4C.js";export{loginAccount,loginWithBrowser};
