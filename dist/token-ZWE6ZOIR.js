import{bearerToken}from"./chunk-7S6FTLZ3.js";import"./chunk-HDXGO77B.js";import"./chunk-KAUX2V6W.js";import"./chunk-FGDSXVZT.js";import"./chunk-46QLO4CN.js";
import"./chunk-JANOASKT.js";export{bearerToken};
