import{loginUnified}from"./chunk-2QOLZ4DB.js";import"./chunk-QGROB4RA.js";import"./chunk-D6RRWDSP.js";import"./chunk-ZXZEIBA2.js";import"./chunk-BNKWNKCK.js";
import"./chunk-E3A4NPLQ.js";import"./chunk-AVK7NYEM.js";import"./chunk-CMKMZ32D.js";import"./chunk-Y7IYYQP3.js";import"./chunk-EFX4Q3W6.js";
import"./chunk-FGDSXVZT.js";import"./chunk-U2HLJ2J5.js";import"./chunk-CRSTR4W7.js";import"./chunk-5FD6KXKW.js";export{loginUnified};
