import{authorizationServer}from"./chunk-3EEYGC2O.js";import"./chunk-3XN6J7SC.js";import"./chunk-VW3VRCWM.js";import"./chunk-PG43D3AC.js";export{authorizationServer};
