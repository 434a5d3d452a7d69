import{authorizationServer}from"./chunk-7OBLNVT5.js";import"./chunk-XS5NGN63.js";import"./chunk-5ZTU7NVR.js";export{authorizationServer};
