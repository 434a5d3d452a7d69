import{me,meThrough}from"./chunk-6QFEVQ4B.js";import"./chunk-CFHU37SY.js";import"./chunk-PNWBWH7D.js";import"./chunk-FQSKGWUR.js";import"./chunk-ZL5SNZ3F.js";
import"./chunk-UMLGB4I2.js";import"./chunk-FGDSXVZT.js";import"./chunk-4AU7MFB6.js";import"./chunk-W7J2I43M.js";import"./chunk-Q5DPWICT.js";export{me,meThrough};
