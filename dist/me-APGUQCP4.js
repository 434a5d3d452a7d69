import{me,meThrough}from"./chunk-QHM3JBEG.js";import"./chunk-OKYID2EU.js";import"./chunk-DJLPZH5X.js";import"./chunk-UB3PRJ5U.js";import"./chunk-AZKMXM3B.js";
import"./chunk-ZH7HUWQ3.js";import"./chunk-S4ZFXJMM.js";import"./chunk-BTU343RA.js";export{me,meThrough};
