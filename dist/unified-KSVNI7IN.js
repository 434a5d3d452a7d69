import{loginUnified}from"./chunk-WEZRIPRM.js";import"./chunk-ZQ3G26C7.js";import"./chunk-C77W5NPQ.js";import"./chunk-QUEKR4DX.js";import"./chunk-KMKRX7Z3.js";
import"./chunk-X2DKH5XR.js";import"./chunk-LJ67HCAS.js";import"./chunk-UYIZE6YW.js";import"./chunk-IHP4FP3Z.js";import"./chunk-IDKZSTQC.js";
import"./chunk-KBB5YCJG.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-C2D5OEIC.js";export{loginUnified};
