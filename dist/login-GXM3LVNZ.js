import{loginUnified}from"./chunk-UUEJE3ED.js";import"./chunk-MNVUSPES.js";import"./chunk-MXM7GT6Q.js";import"./chunk-A2LEPR3L.js";import"./chunk-HY2TSL4O.js";
import"./chunk-AWUUUFRD.js";import"./chunk-SHXDMEDE.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-3EEYGC2O.js";import"./chunk-5EJL5NCC.js";import"./chunk-65A5XKXO.js";import"./chunk-BS5QV6UH.js";import"./chunk-FGDSXVZT.js";
import"./chunk-3XN6J7SC.js";import"./chunk-VW3VRCWM.js";import"./chunk-PG43D3AC.js";export{loginUnified};
