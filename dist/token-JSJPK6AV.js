import{bearerToken}from"./chunk-35DZFIQ6.js";import"./chunk-CJNKFWQU.js";import"./chunk-3XVT4NKU.js";import"./chunk-FGDSXVZT.js";import"./chunk-ARLWVO4L.js";
import"./chunk-RD45ZFXJ.js";export{bearerToken};
