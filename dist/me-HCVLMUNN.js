import{me,meThrough}from"./chunk-EFCF5COG.js";import"./chunk-B2YPU3JI.js";import"./chunk-7MBQLYN4.js";import"./chunk-ICVM7TFY.js";import"./chunk-TACRNE55.js";
import"./chunk-SYIZFGA2.js";import"./chunk-PADX7VDT.js";import"./chunk-HJJOKVGZ.js";import"./chunk-FGDSXVZT.js";import"./chunk-YZQD3U4M.js";
import"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";import"./chunk-GV6KYNJ3.js";export{me,meThrough};
