import{bearerToken}from"./chunk-3OB6TYXF.js";import"./chunk-4CIZ3YE7.js";import"./chunk-FGDSXVZT.js";import"./chunk-RMR7IUXT.js";import"./chunk-JRLRTRIZ.js";export{bearerToken};
