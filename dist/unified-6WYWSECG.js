import{loginUnified}from"./chunk-OMK3HHIR.js";import"./chunk-Z2O4D3VW.js";import"./chunk-2RWTKGEE.js";import"./chunk-45SCKLQF.js";import"./chunk-KMKRX7Z3.js";
import"./chunk-3XSB4MMW.js";import"./chunk-RLUQVOUI.js";import"./chunk-BRTG6S2M.js";import"./chunk-3RDRKVWG.js";import"./chunk-2LRDHIA5.js";
import"./chunk-GZ6DEPCM.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-337W2JO2.js";export{loginUnified};
