import{loginUnified}from"./chunk-6OD75U7E.js";import"./chunk-Q2OJRHL4.js";import"./chunk-65IYJLAG.js";import"./chunk-JULOKAOT.js";import"./chunk-BNKWNKCK.js";
import"./chunk-XXCXH6L3.js";import"./chunk-X77REZWL.js";import"./chunk-ZZI3NBIU.js";import"./chunk-AKNYSMJC.js";import"./chunk-QZPHWWIP.js";
import"./chunk-2YY5OKGL.js";import"./chunk-LSVVYL43.js";import"./chunk-S4ZFXJMM.js";import"./chunk-QGVWXTSC.js";export{loginUnified};
