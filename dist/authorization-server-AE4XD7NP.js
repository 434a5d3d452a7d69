import{authorizationServer}from"./chunk-IVJLWS7K.js";import"./chunk-GANNRPUB.js";import"./chunk-QNP7AHSE.js";export{authorizationServer};
