import{httpConnection}from"./chunk-2I2JDCET.js";import"./chunk-E3A4NPLQ.js";import"./chunk-FGDSXVZT.js";import"./chunk-6BBII3KT.js";import"./chunk-KUJP2P5B.js";export{httpConnection};
