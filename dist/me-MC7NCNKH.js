import{me,meThrough}from"./chunk-BXTHYWKZ.js";import"./chunk-YGLQZNYJ.js";import"./chunk-7WA7TNQS.js";import"./chunk-7WNIIIYZ.js";import"./chunk-FGDSXVZT.js";
import"./chunk-DW4HU4BO.js";import"./chunk-UPELG62N.js";import"./chunk-KUJP2P5B.js";export{me,meThrough};
