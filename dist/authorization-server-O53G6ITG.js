import{authorizationServer}from"./chunk-M4KCKZBW.js";import"./chunk-XBWNNXDY.js";import"./chunk-CYWGEUMY.js";import"./chunk-HG42YETS.js";export{authorizationServer};
