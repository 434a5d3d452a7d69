import{me,meThrough}from"./chunk-E7RVANS3.js";import"./chunk-W5N2OWOA.js";import"./chunk-ZYIS44NW.js";import"./chunk-TUYQEKIB.js";import"./chunk-FGDSXVZT.js";
import"./chunk-TQBQBXF2.js";import"./chunk-IPZWMUQK.js";import"./chunk-M3INWMJP.js";export{me,meThrough};
