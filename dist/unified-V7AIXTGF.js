import{loginUnified}from"./chunk-5S7ICED6.js";import"./chunk-GQOFRFOH.js";import"./chunk-Z42DX2BG.js";import"./chunk-KXQH2IMH.js";import"./chunk-BNKWNKCK.js";
import"./chunk-E3A4NPLQ.js";import"./chunk-OLJ4NDCU.js";import"./chunk-UHF5TMAB.js";import"./chunk-P5ECBQSM.js";import"./chunk-V6WYL3F3.js";
import"./chunk-FGDSXVZT.js";import"./chunk-SVXES4VE.js";import"./chunk-VRHZNGJI.js";import"./chunk-4LBJIE7T.js";export{loginUnified};
