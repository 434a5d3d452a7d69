import{loginUnified}from"./chunk-75BOHCE6.js";import"./chunk-FITTAF67.js";import"./chunk-QO6YEOGE.js";import"./chunk-ODT4XVLS.js";import"./chunk-E6JTRSPB.js";
import"./chunk-AWUUUFRD.js";import"./chunk-IN4OEDWM.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-OISVSAIJ.js";import"./chunk-YGLQZNYJ.js";import"./chunk-7WA7TNQS.js";import"./chunk-7WNIIIYZ.js";import"./chunk-FGDSXVZT.js";
import"./chunk-DW4HU4BO.js";import"./chunk-UPELG62N.js";import"./chunk-KUJP2P5B.js";export{loginUnified};
