import{authorizationServer}from"./chunk-DORMOLDC.js";import"./chunk-J32BPLS2.js";import"./chunk-RMR7IUXT.js";import"./chunk-JRLRTRIZ.js";export{authorizationServer};
