import{authorizationServer}from"./chunk-CNW5CDLG.js";import"./chunk-ZW6UL5A6.js";import"./chunk-AFUUE4GG.js";export{authorizationServer};
