import{authorizationServer}from"./chunk-6G6VIIHX.js";import"./chunk-XT53SLNA.js";import"./chunk-7WQ6BE4M.js";export{authorizationServer};
