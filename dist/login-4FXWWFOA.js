import{loginUnified}from"./chunk-ILAL2VBO.js";import"./chunk-F6BGQZAG.js";import"./chunk-MELK6L3N.js";import"./chunk-5CEWRECP.js";import"./chunk-GG4NTDYD.js";
import"./chunk-AWUUUFRD.js";import"./chunk-LLFX242H.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-GGKWHL2Y.js";import"./chunk-5HL5NE5Z.js";import"./chunk-3RVDVQFA.js";import"./chunk-5ZO2RHCM.js";import"./chunk-FGDSXVZT.js";
import"./chunk-HOF2J2KZ.js";import"./chunk-47R3CLZM.js";import"./chunk-5GQBNJXR.js";export{loginUnified};
