import{me,meThrough}from"./chunk-Z7NIX322.js";import"./chunk-RPL2O6IN.js";import"./chunk-WCYUI7R7.js";import"./chunk-HQGITNQU.js";import"./chunk-DTXYBLVI.js";
import"./chunk-DII7FYNR.js";import"./chunk-3X2MSNYE.js";import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";import"./chunk-Y4OKRLE4.js";
import"./chunk-BNTVTWSC.js";export{me,meThrough};
