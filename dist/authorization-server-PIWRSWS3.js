import{authorizationServer}from"./chunk-OAIPMV5A.js";import"./chunk-RDVWXU32.js";import"./chunk-UU3KSY6W.js";export{authorizationServer};
