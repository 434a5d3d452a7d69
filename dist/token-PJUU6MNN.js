import{bearerToken}from"./chunk-WEWSWFSC.js";import"./chunk-ZYIS44NW.js";import"./chunk-TUYQEKIB.js";import"./chunk-FGDSXVZT.js";import"./chunk-IPZWMUQK.js";
import"./chunk-M3INWMJP.js";export{bearerToken};
