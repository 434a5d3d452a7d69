import{me,meThrough}from"./chunk-DOBKCS23.js";import"./chunk-EO7LZC7W.js";import"./chunk-ASYEPKUB.js";import"./chunk-FGDSXVZT.js";import"./chunk-25GOWLOH.js";
import"./chunk-46EOHAJM.js";import"./chunk-KVUNSBPI.js";export{me,meThrough};
