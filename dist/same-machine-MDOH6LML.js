import{loginAccount,loginWithBrowser}from"./chunk-CXEFKMOC.js";import"./chunk-UP4IOG4D.js";import"./chunk-KMKRX7Z3.js";import"./chunk-CPUKAZOX.js";
import"./chunk-OFK3XMME.js";import"./chunk-NZBN6PUY.js";import"./chunk-FQCBKM3M.js";import"./chunk-6ZD7OWMH.js";import"./chunk-K2GEC46G.js";
import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-FXNLVJ3Q.js";export{loginAccount,loginWithBrowser};
