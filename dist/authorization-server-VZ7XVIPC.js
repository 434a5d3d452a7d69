import{authorizationServer}from"./chunk-LWOPH4XU.js";import"./chunk-E6NFEJN6.js";import"./chunk-4CXAI5E7.js";import"./chunk-G7ZYMQNL.js";
import"./chunk-SQSRAZOT.js";import"./chunk-6UMSOE4P.js";export{authorizationServer};
