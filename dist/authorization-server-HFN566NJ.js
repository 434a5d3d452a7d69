import{authorizationServer}from"./chunk-E4ZBSICI.js";import"./chunk-T6P5TSLF.js";import"./chunk-AQSAAAL4.js";import"./chunk-Q4ESXZY4.js";export{authorizationServer};
