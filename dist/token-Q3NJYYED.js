import{bearerToken}from"./chunk-M2WYLZQU.js";import"./chunk-3RVDVQFA.js";import"./chunk-5ZO2RHCM.js";import"./chunk-FGDSXVZT.js";import"./chunk-47R3CLZM.js";
import"./chunk-5GQBNJXR.js";export{bearerToken};
