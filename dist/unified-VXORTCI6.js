import{loginUnified}from"./chunk-Q6ZMPW42.js";import"./chunk-QSPME23B.js";import"./chunk-QFNEBCG4.js";import"./chunk-6Z3HX5LH.js";import"./chunk-BNKWNKCK.js";
import"./chunk-E3A4NPLQ.js";import"./chunk-DORMOLDC.js";import"./chunk-DOKKWYU3.js";import"./chunk-JSADFUV2.js";import"./chunk-4CIZ3YE7.js";
import"./chunk-FGDSXVZT.js";import"./chunk-J32BPLS2.js";import"./chunk-RMR7IUXT.js";import"./chunk-JRLRTRIZ.js";export{loginUnified};
