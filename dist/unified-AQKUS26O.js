import{loginUnified}from"./chunk-KCM3KX6T.js";import"./chunk-7DQR654E.js";import"./chunk-EGY3ZTFR.js";import"./chunk-O6CIMASU.js";import"./chunk-BNKWNKCK.js";
import"./chunk-E3A4NPLQ.js";import"./chunk-USOZG5BP.js";import"./chunk-DTVO3VYH.js";import"./chunk-FJ6JPAMJ.js";import"./chunk-HYZCGZ43.js";
import"./chunk-FGDSXVZT.js";import"./chunk-LH7V73GV.js";import"./chunk-MLAOXXQP.js";import"./chunk-JWP4TS3B.js";export{loginUnified};
