import{loginUnified}from"./chunk-5UVE3I3R.js";import"./chunk-OMIYZ4E4.js";import"./chunk-26Q4DQG7.js";import"./chunk-QRN37JZW.js";import"./chunk-ZZ6G5HRY.js";
import"./chunk-AWUUUFRD.js";import"./chunk-CLJP76KB.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-HCE6LN4B.js";import"./chunk-W5N2OWOA.js";import"./chunk-ZYIS44NW.js";import"./chunk-TUYQEKIB.js";import"./chunk-FGDSXVZT.js";
import"./chunk-TQBQBXF2.js";import"./chunk-IPZWMUQK.js";import"./chunk-M3INWMJP.js";export{loginUnified};
