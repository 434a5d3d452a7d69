import{httpConnection}from"./chunk-D2UENPYF.js";import"./chunk-E3A4NPLQ.js";import"./chunk-FGDSXVZT.js";import"./chunk-6BBII3KT.js";import"./chunk-YIRHNZTQ.js";export{httpConnection};
