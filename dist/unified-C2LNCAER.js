import{loginUnified}from"./chunk-BR5DJUE6.js";import"./chunk-6KAKALX2.js";import"./chunk-NYEVLFLH.js";import"./chunk-K4MEVITN.js";import"./chunk-BNKWNKCK.js";
import"./chunk-E3A4NPLQ.js";import"./chunk-U55M7ZBA.js";import"./chunk-V6UDADMY.js";import"./chunk-EO7LZC7W.js";import"./chunk-ASYEPKUB.js";
import"./chunk-FGDSXVZT.js";import"./chunk-25GOWLOH.js";import"./chunk-46EOHAJM.js";import"./chunk-KVUNSBPI.js";export{loginUnified};
