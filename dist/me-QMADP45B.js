import{me,meThrough}from"./chunk-J4VMM3RU.js";import"./chunk-P5ECBQSM.js";import"./chunk-V6WYL3F3.js";import"./chunk-FGDSXVZT.js";import"./chunk-SVXES4VE.js";
import"./chunk-VRHZNGJI.js";import"./chunk-4LBJIE7T.js";export{me,meThrough};
