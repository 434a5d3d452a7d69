import{loginUnified}from"./chunk-A65IDHYP.js";import"./chunk-MD6KWCJV.js";import"./chunk-KXL2XB4E.js";import"./chunk-TRSXTFZS.js";import"./chunk-BNKWNKCK.js";
import"./chunk-GLOL4GEA.js";import"./chunk-QNPQIUXW.js";import"./chunk-VCXPD55J.js";import"./chunk-3TJPVGAH.js";import"./chunk-VSTFFEKU.js";
import"./chunk-2YY5OKGL.js";import"./chunk-HQULXXHL.js";import"./chunk-QAQMD3D2.js";import"./chunk-S4ZFXJMM.js";import"./chunk-QUAPMTNV.js";export{loginUnified};
