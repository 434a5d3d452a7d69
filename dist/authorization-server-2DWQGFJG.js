import{authorizationServer}from"./chunk-VI2PV7NX.js";import"./chunk-FOTLAWW7.js";import"./chunk-C64XXPKX.js";export{authorizationServer};
