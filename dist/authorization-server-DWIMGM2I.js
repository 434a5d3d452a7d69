import{authorizationServer}from"./chunk-HTNZSLCW.js";import"./chunk-UB3PRJ5U.js";import"./chunk-AZKMXM3B.js";import"./chunk-BTU343RA.js";export{authorizationServer};
