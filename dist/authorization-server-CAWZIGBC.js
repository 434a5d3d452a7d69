import{authorizationServer}from"./chunk-F62OBKOT.js";import"./chunk-ONOKV7MM.js";import"./chunk-46QLO4CN.js";import"./chunk-JANOASKT.js";export{authorizationServer};
