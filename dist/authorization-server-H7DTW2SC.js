import{authorizationServer}from"./chunk-GLY3VBBY.js";import"./chunk-MB5FT3H3.js";import"./chunk-KZ4FCYTV.js";import"./chunk-6CRMFHP3.js";
import"./chunk-6HYJFXNM.js";import"./chunk-D4R4JLLY.js";export{authorizationServer};
