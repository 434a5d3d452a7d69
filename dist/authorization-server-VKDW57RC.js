import{authorizationServer}from"./chunk-CZHEI7ZR.js";import"./chunk-LO7IYQAT.js";import"./chunk-6KKEYC3Z.js";export{authorizationServer};
