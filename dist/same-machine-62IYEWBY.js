import{loginAccount,loginWithBrowser}from"./chunk-D3LMGNME.js";import"./chunk-SEW6MBT4.js";import"./chunk-KMKRX7Z3.js";import"./chunk-F47XHD55.js";
import"./chunk-ZJ3RKVPB.js";import"./chunk-4MZZYMLJ.js";import"./chunk-F6ZXVH2K.js";import"./chunk-OIT3TDST.js";import"./chunk-B4FZJUXA.js";
import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-QARJGQYD.js";export{loginAccount,loginWithBrowser};
