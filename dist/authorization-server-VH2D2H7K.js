import{authorizationServer}from"./chunk-OLJ4NDCU.js";import"./chunk-SVXES4VE.js";import"./chunk-VRHZNGJI.js";import"./chunk-4LBJIE7T.js";export{authorizationServer};
