import{me,meThrough}from"./chunk-A7QLDVDR.js";import"./chunk-BIG5K3L6.js";import"./chunk-V6OBPBKV.js";import"./chunk-2TWQJD2P.js";import"./chunk-E6NFEJN6.js";
import"./chunk-4CXAI5E7.js";import"./chunk-FGDSXVZT.js";import"./chunk-G7ZYMQNL.js";import"./chunk-SQSRAZOT.js";import"./chunk-6UMSOE4P.js";export{me,meThrough};
