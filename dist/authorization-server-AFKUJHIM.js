import{authorizationServer}from"./chunk-JOAULR4T.js";import"./chunk-G5RZXKTW.js";import"./chunk-HCPOGPJP.js";export{authorizationServer};
