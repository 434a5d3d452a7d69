import{me,meThrough}from"./chunk-OCQ2ADXS.js";import"./chunk-UQ6DXMJD.js";import"./chunk-DSM5BVWZ.js";import"./chunk-QSQ2GUAW.js";import"./chunk-HN4O5VDH.js";
import"./chunk-NPMKJHYN.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZYBYQJIX.js";import"./chunk-HL4YNQDQ.js";import"./chunk-KG6YIKTC.js";export{me,meThrough};
