import{authorizationServer}from"./chunk-QRCDJO22.js";import"./chunk-WXJF5DP5.js";import"./chunk-FMA7XA4B.js";import"./chunk-MN2WJ6N7.js";export{authorizationServer};
