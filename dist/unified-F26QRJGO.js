import{loginUnified}from"./chunk-DVCJGAM2.js";import"./chunk-R66NIHL5.js";import"./chunk-DVWL5YVI.js";import"./chunk-NK5MFEUM.js";import"./chunk-KMKRX7Z3.js";
import"./chunk-6G6VIIHX.js";import"./chunk-M6XGJ3RG.js";import"./chunk-HMW2OHLI.js";import"./chunk-UBFPF45B.js";import"./chunk-UI6LROGS.js";
import"./chunk-XT53SLNA.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-7WQ6BE4M.js";export{loginUnified};
