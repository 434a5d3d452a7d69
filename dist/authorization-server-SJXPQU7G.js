import{authorizationServer}from"./chunk-2OFQIB6O.js";import"./chunk-OW2KJWPF.js";import"./chunk-ARLWVO4L.js";import"./chunk-RD45ZFXJ.js";export{authorizationServer};
