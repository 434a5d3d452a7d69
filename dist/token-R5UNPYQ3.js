import{bearerToken}from"./chunk-3BMXU6W2.js";import"./chunk-V6WYL3F3.js";import"./chunk-FGDSXVZT.js";import"./chunk-VRHZNGJI.js";import"./chunk-4LBJIE7T.js";export{bearerToken};
