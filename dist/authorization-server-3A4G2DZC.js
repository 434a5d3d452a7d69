import{authorizationServer}from"./chunk-U55M7ZBA.js";import"./chunk-25GOWLOH.js";import"./chunk-46EOHAJM.js";import"./chunk-KVUNSBPI.js";export{authorizationServer};
