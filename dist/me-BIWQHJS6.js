import{me,meThrough}from"./chunk-Z5KVMF23.js";import"./chunk-RB337K7Z.js";import"./chunk-7DUCPT5S.js";import"./chunk-SZW25G5R.js";import"./chunk-UYBYQ6VF.js";
import"./chunk-P6OJ4CRB.js";import"./chunk-FGDSXVZT.js";import"./chunk-QMEWG3FL.js";import"./chunk-TIGGUOA2.js";import"./chunk-PPIVWYPI.js";
import"./chunk-E7JUMITX.js";export{me,meThrough};
