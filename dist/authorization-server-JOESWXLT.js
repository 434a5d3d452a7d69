import{authorizationServer}from"./chunk-GITXJHTI.js";import"./chunk-XKEU3SUU.js";import"./chunk-AHPNXV32.js";export{authorizationServer};
