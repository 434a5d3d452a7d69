import{loginUnified}from"./chunk-R3H5OUGM.js";import"./chunk-3PGHP2KS.js";import"./chunk-4FG65TO7.js";import"./chunk-WL7WVY3J.js";import"./chunk-Z2K7WOGO.js";
import"./chunk-AWUUUFRD.js";import"./chunk-LHGLH7SQ.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-TPS65J5R.js";import"./chunk-44TCH7U6.js";import"./chunk-R36KB3BB.js";import"./chunk-UDM6QFH2.js";import"./chunk-FGDSXVZT.js";
import"./chunk-XFM5LHMY.js";import"./chunk-ZDNXJILJ.js";import"./chunk-DQC4TTFV.js";export{loginUnified};
