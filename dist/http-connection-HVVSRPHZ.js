import{httpConnection}from"./chunk-M4ANFHEQ.js";import"./chunk-E3A4NPLQ.js";import"./chunk-6BBII3KT.js";import"./chunk-FGDSXVZT.js";import"./chunk-BNTVTWSC.js";export{httpConnection};
