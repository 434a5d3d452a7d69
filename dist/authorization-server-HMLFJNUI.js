import{authorizationServer}from"./chunk-HCE6LN4B.js";import"./chunk-TQBQBXF2.js";import"./chunk-IPZWMUQK.js";import"./chunk-M3INWMJP.js";export{authorizationServer};
