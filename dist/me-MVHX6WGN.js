import{me,meThrough}from"./chunk-IQ4JZIKS.js";import"./chunk-GSFZXV3D.js";import"./chunk-TYLTJ432.js";import"./chunk-BSTK6XRQ.js";import"./chunk-FGDSXVZT.js";
import"./chunk-WXJF5DP5.js";import"./chunk-FMA7XA4B.js";import"./chunk-MN2WJ6N7.js";export{me,meThrough};
