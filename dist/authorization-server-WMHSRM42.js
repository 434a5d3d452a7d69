import{authorizationServer}from"./chunk-DDQPWUZ3.js";import"./chunk-4YWEDB66.js";import"./chunk-GTGKVAI2.js";export{authorizationServer};
