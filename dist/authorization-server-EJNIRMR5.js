import{authorizationServer}from"./chunk-GGKWHL2Y.js";import"./chunk-HOF2J2KZ.js";import"./chunk-47R3CLZM.js";import"./chunk-5GQBNJXR.js";export{authorizationServer};
