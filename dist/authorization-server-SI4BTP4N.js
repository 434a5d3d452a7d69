import{authorizationServer}from"./chunk-3Z2TLKMS.js";import"./chunk-FBUQFZL4.js";import"./chunk-25ZB5L5Z.js";export{authorizationServer};
