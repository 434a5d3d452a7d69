import{me,meThrough}from"./chunk-6RM25JLX.js";import"./chunk-SN4DP7RC.js";import"./chunk-U7QGNCPU.js";import"./chunk-CS6AORGS.js";import"./chunk-S2VNGNRK.js";
import"./chunk-FW43R2MO.js";import"./chunk-N6FI6RDQ.js";import"./chunk-A4V3BDS6.js";import"./chunk-FGDSXVZT.js";import"./chunk-F2RMG5W6.js";
import"./chunk-64HBJMEA.js";export{me,meThrough};
