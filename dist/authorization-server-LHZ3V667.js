import{authorizationServer}from"./chunk-2ZLXRYZY.js";import"./chunk-CV2RPZZ7.js";import"./chunk-E4BUNO42.js";import"./chunk-H7O6CZ4C.js";export{authorizationServer};
