import{bearerToken}from"./chunk-VKSPXRV7.js";import"./chunk-ASYEPKUB.js";import"./chunk-FGDSXVZT.js";import"./chunk-46EOHAJM.js";import"./chunk-KVUNSBPI.js";export{bearerToken};
