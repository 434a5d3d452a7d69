import{bearerToken}from"./chunk-XFDSTMEL.js";import"./chunk-TZJS5ZFO.js";import"./chunk-FGDSXVZT.js";import"./chunk-E4BUNO42.js";import"./chunk-H7O6CZ4C.js";export{bearerToken};
