import{authorizationServer}from"./chunk-USOZG5BP.js";import"./chunk-LH7V73GV.js";import"./chunk-MLAOXXQP.js";import"./chunk-JWP4TS3B.js";export{authorizationServer};
