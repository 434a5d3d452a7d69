import{authorizationServer}from"./chunk-3VDNEOO6.js";import"./chunk-43WKRSWA.js";import"./chunk-TP4OASHG.js";import"./chunk-ZTARS7YK.js";
import"./chunk-DOVP2RPE.js";import"./chunk-HHY33LS4.js";import"./chunk-WYMEJZXQ.js";export{authorizationServer};
