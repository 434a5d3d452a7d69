import{bearerToken}from"./chunk-6VB2WKIR.js";import"./chunk-7WA7TNQS.js";import"./chunk-7WNIIIYZ.js";import"./chunk-FGDSXVZT.js";import"./chunk-UPELG62N.js";
import"./chunk-KUJP2P5B.js";export{bearerToken};
