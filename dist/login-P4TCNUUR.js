import{loginUnified}from"./chunk-O2Z2XP2R.js";import"./chunk-YBF6JXBY.js";import"./chunk-P5CVJ3NI.js";import"./chunk-P63BTJRH.js";import"./chunk-CYBRURCC.js";
import"./chunk-AWUUUFRD.js";import"./chunk-HQNT33IQ.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-2OFQIB6O.js";import"./chunk-RTP6FXA2.js";import"./chunk-CJNKFWQU.js";import"./chunk-3XVT4NKU.js";import"./chunk-FGDSXVZT.js";
import"./chunk-OW2KJWPF.js";import"./chunk-ARLWVO4L.js";import"./chunk-RD45ZFXJ.js";export{loginUnified};
