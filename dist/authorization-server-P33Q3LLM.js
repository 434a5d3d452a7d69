import{authorizationServer}from"./chunk-OISVSAIJ.js";import"./chunk-DW4HU4BO.js";import"./chunk-UPELG62N.js";import"./chunk-KUJP2P5B.js";export{authorizationServer};
