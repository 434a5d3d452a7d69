import{me,meThrough}from"./chunk-OBGFVO4R.js";import"./chunk-TPN2RG7W.js";import"./chunk-TZJS5ZFO.js";import"./chunk-FGDSXVZT.js";import"./chunk-CV2RPZZ7.js";
import"./chunk-E4BUNO42.js";import"./chunk-H7O6CZ4C.js";export{me,meThrough};
