import{me,meThrough}from"./chunk-YX76NF6H.js";import"./chunk-FN6F3AUO.js";import"./chunk-DVISFNSR.js";import"./chunk-22V5LSEY.js";import"./chunk-5E2RDWZC.js";
import"./chunk-C76F62GV.js";import"./chunk-MB5FT3H3.js";import"./chunk-KZ4FCYTV.js";import"./chunk-FGDSXVZT.js";import"./chunk-6CRMFHP3.js";
import"./chunk-6HYJFXNM.js";import"./chunk-D4R4JLLY.js";export{me,meThrough};
