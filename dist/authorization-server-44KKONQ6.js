import{authorizationServer}from"./chunk-X77REZWL.js";import"./chunk-LSVVYL43.js";import"./chunk-QGVWXTSC.js";export{authorizationServer};
