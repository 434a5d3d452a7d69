import{bearerToken}from"./chunk-PYRRZ5TT.js";import"./chunk-VSTFFEKU.js";import"./chunk-2YY5OKGL.js";import"./chunk-QAQMD3D2.js";import"./chunk-S4ZFXJMM.js";
import"./chunk-QUAPMTNV.js";export{bearerToken};
