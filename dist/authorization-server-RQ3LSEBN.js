import{authorizationServer}from"./chunk-QNPQIUXW.js";import"./chunk-HQULXXHL.js";import"./chunk-QAQMD3D2.js";import"./chunk-QUAPMTNV.js";export{authorizationServer};
