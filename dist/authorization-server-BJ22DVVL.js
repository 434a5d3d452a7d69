import{authorizationServer}from"./chunk-ROBKS55D.js";import"./chunk-QOXWZ25G.js";import"./chunk-CMLAP7VI.js";export{authorizationServer};
