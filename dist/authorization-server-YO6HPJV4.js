import{authorizationServer}from"./chunk-F47XHD55.js";import"./chunk-B4FZJUXA.js";import"./chunk-QARJGQYD.js";export{authorizationServer};
