import{bearerToken}from"./chunk-VK4PEVTN.js";import"./chunk-R4NEZROG.js";import"./chunk-2YY5OKGL.js";import"./chunk-AQSAAAL4.js";import"./chunk-S4ZFXJMM.js";
import"./chunk-Q4ESXZY4.js";export{bearerToken};
