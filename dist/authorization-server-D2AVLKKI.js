import{authorizationServer}from"./chunk-QB37LAHN.js";import"./chunk-ZL5SNZ3F.js";import"./chunk-UMLGB4I2.js";import"./chunk-4AU7MFB6.js";
import"./chunk-W7J2I43M.js";import"./chunk-Q5DPWICT.js";export{authorizationServer};
