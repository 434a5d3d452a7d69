import{me,meThrough}from"./chunk-L3FEQ6RO.js";import"./chunk-55NKW4DK.js";import"./chunk-DKATACQ3.js";import"./chunk-KNVTZDPL.js";import"./chunk-Y6LOB466.js";
import"./chunk-CKZTFBAU.js";import"./chunk-HGUUDH75.js";import"./chunk-S2EPBAWH.js";import"./chunk-KESKZ2PC.js";import"./chunk-FGDSXVZT.js";
import"./chunk-YKC2PLSN.js";import"./chunk-YIRHNZTQ.js";export{me,meThrough};
