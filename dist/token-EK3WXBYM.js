import{bearerToken}from"./chunk-S7ZASD73.js";import"./chunk-TYLTJ432.js";import"./chunk-BSTK6XRQ.js";import"./chunk-FGDSXVZT.js";import"./chunk-FMA7XA4B.js";
import"./chunk-MN2WJ6N7.js";export{bearerToken};
