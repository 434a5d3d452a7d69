import{me,meThrough}from"./chunk-5WXWH7TV.js";import"./chunk-5HL5NE5Z.js";import"./chunk-3RVDVQFA.js";import"./chunk-5ZO2RHCM.js";import"./chunk-FGDSXVZT.js";
import"./chunk-HOF2J2KZ.js";import"./chunk-47R3CLZM.js";import"./chunk-5GQBNJXR.js";export{me,meThrough};
