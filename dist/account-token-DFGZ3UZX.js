import{bearerToken}from"./chunk-XOZHLB6F.js";import"./chunk-O26TQXMC.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-AHPNXV32.js";export{bearerToken};
