import{authorizationServer}from"./chunk-TEZLH6Y2.js";import"./chunk-KGKDYVQW.js";import"./chunk-RTDD4YLQ.js";export{authorizationServer};
