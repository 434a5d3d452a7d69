import{loginAccount,loginWithBrowser}from"./chunk-BTJDMRN2.js";import"./chunk-M27VODPM.js";import"./chunk-BNKWNKCK.js";import"./chunk-2NMTGWWY.js";
import"./chunk-3Z2TLKMS.js";import"./chunk-FBHT7FWV.js";import"./chunk-LODYLGC5.js";import"./chunk-2HZ2KJPK.js";import"./chunk-2YY5OKGL.js";
import"./chunk-FBUQFZL4.js";import"./chunk-S4ZFXJMM.js";import"./chunk-25ZB5L5Z.js";export{loginAccount,loginWithBrowser};
