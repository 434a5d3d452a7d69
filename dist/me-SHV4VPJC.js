import{me,meThrough}from"./chunk-O6SJBQLL.js";import"./chunk-TM2GX5AX.js";import"./chunk-I44LROFD.js";import"./chunk-GS7VSQB5.js";import"./chunk-SACYQ3HL.js";
import"./chunk-KGMZ67LW.js";import"./chunk-FGDSXVZT.js";import"./chunk-XN7N5T6R.js";import"./chunk-FBVOYTZP.js";import"./chunk-J3J6J4IC.js";
import"./chunk-AIYBMSIJ.js";export{me,meThrough};
