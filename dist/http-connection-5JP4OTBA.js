import{httpConnection}from"./chunk-Y5XFTWCC.js";import"./chunk-E3A4NPLQ.js";import"./chunk-6BBII3KT.js";import"./chunk-FGDSXVZT.js";import"./chunk-64HBJMEA.js";export{httpConnection};
