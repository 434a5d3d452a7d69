import{bearerToken}from"./chunk-SU5IK7EH.js";import"./chunk-65A5XKXO.js";import"./chunk-BS5QV6UH.js";import"./chunk-FGDSXVZT.js";import"./chunk-VW3VRCWM.js";
import"./chunk-PG43D3AC.js";export{bearerToken};
