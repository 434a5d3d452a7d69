import{authorizationServer}from"./chunk-X2DKH5XR.js";import"./chunk-KBB5YCJG.js";import"./chunk-C2D5OEIC.js";export{authorizationServer};
