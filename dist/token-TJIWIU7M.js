import{bearerToken}from"./chunk-36Z35HZV.js";import"./chunk-EFX4Q3W6.js";import"./chunk-FGDSXVZT.js";import"./chunk-CRSTR4W7.js";import"./chunk-5FD6KXKW.js";export{bearerToken};
