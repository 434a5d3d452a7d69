import{authorizationServer}from"./chunk-PHDAAQ3J.js";import"./chunk-S456ETMC.js";import"./chunk-MW27LPAE.js";export{authorizationServer};
