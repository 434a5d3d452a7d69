import{loginUnified}from"./chunk-5V4W5GV6.js";import"./chunk-KSRFR4M7.js";import"./chunk-FXIBXI6L.js";import"./chunk-ORYAX4G3.js";import"./chunk-BNKWNKCK.js";
import"./chunk-6WLE6XR2.js";import"./chunk-PHDAAQ3J.js";import"./chunk-R42C5T2X.js";import"./chunk-QDMJE46K.js";import"./chunk-HJKA6NIV.js";
import"./chunk-2YY5OKGL.js";import"./chunk-S456ETMC.js";import"./chunk-S4ZFXJMM.js";import"./chunk-MW27LPAE.js";export{loginUnified};
