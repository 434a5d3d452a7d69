import{authorizationServer}from"./chunk-Q7KCULON.js";import"./chunk-2H5MRPLW.js";import"./chunk-FFYYCVON.js";export{authorizationServer};
