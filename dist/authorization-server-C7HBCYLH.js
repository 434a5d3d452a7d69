import{authorizationServer}from"./chunk-ZUOV5HGM.js";import"./chunk-UYBYQ6VF.js";import"./chunk-P6OJ4CRB.js";import"./chunk-QMEWG3FL.js";
import"./chunk-TIGGUOA2.js";import"./chunk-PPIVWYPI.js";import"./chunk-E7JUMITX.js";export{authorizationServer};
