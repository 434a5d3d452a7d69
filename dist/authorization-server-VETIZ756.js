import{authorizationServer}from"./chunk-HVV3J5ZT.js";import"./chunk-PE5EMYBK.js";import"./chunk-XPTPTMBW.js";import"./chunk-PSKZMYEE.js";export{authorizationServer};
