import{loginFinish,loginResume,loginStart,resultOf,withTransport}from"./chunk-OYKMB2H4.js";import"./chunk-KMKRX7Z3.js";import"./chunk-6GC3MODC.js";
import"./chunk-HTNZSLCW.js";import"./chunk-OKYID2EU.js";import"./chunk-DJLPZH5X.js";import"./chunk-UB3PRJ5U.js";import"./chunk-AZKMXM3B.js";
import"./chunk-ZH7HUWQ3.js";import"./chunk-S4ZFXJMM.js";import"./chunk-BTU343RA.js";export{loginFinish,loginResume,loginStart,resultOf,withTransport};
