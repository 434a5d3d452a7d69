import{me,meThrough}from"./chunk-4T2RDULF.js";import"./chunk-RTP6FXA2.js";import"./chunk-CJNKFWQU.js";import"./chunk-3XVT4NKU.js";import"./chunk-FGDSXVZT.js";
import"./chunk-OW2KJWPF.js";import"./chunk-ARLWVO4L.js";import"./chunk-RD45ZFXJ.js";export{me,meThrough};
