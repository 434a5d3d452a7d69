import{loginAccount,loginWithBrowser}from"./chunk-6KAKALX2.js";import"./chunk-NYEVLFLH.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-U55M7ZBA.js";import"./chunk-V6UDADMY.js";import"./chunk-EO7LZC7W.js";import"./chunk-ASYEPKUB.js";import"./chunk-FGDSXVZT.js";
import"./chunk-25GOWLOH.js";import"./chunk-46EOHAJM.js";import"./chunk-KVUNSBPI.js";export{loginAccount,loginWithBrowser};
