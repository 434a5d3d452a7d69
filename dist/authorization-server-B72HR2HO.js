import{authorizationServer}from"./chunk-A4N4D4RQ.js";import"./chunk-MF57VXBA.js";import"./chunk-MX3EAESV.js";import"./chunk-DPOG23JA.js";
import"./chunk-SB64ICGD.js";import"./chunk-H5EQXMYT.js";export{authorizationServer};
