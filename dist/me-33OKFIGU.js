import{me,meThrough}from"./chunk-XMZYFRTR.js";import"./chunk-VZGP3ZT5.js";import"./chunk-7BP3FJSR.js";import"./chunk-HYSCSRTQ.js";import"./chunk-25XVHZEE.js";
import"./chunk-TGVAPM4A.js";import"./chunk-FGDSXVZT.js";import"./chunk-I42PERBJ.js";import"./chunk-JOYUZIZP.js";import"./chunk-ITEK3V3E.js";
import"./chunk-JJ2I5ECG.js";export{me,meThrough};
