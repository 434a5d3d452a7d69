import{authorizationServer}from"./chunk-3XSB4MMW.js";import"./chunk-GZ6DEPCM.js";import"./chunk-337W2JO2.js";export{authorizationServer};
