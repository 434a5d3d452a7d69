import{me,meThrough}from"./chunk-D7HSOGNE.js";import"./chunk-VD52XUEP.js";import"./chunk-K2VWFF6U.js";import"./chunk-WE3PBFMM.js";import"./chunk-43WKRSWA.js";
import"./chunk-TP4OASHG.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZTARS7YK.js";import"./chunk-DOVP2RPE.js";import"./chunk-HHY33LS4.js";
import"./chunk-WYMEJZXQ.js";export{me,meThrough};
