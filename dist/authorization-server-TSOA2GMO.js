import{authorizationServer}from"./chunk-UUGLUF7K.js";import"./chunk-5XFKOOPQ.js";import"./chunk-P4T5CJ3W.js";export{authorizationServer};
