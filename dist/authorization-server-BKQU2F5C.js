import{authorizationServer}from"./chunk-EWGDASTB.js";import"./chunk-KHPPEVNH.js";import"./chunk-4DHO3DUK.js";import"./chunk-BVMZX3A4.js";
import"./chunk-NALVMV3R.js";import"./chunk-4DN6G6P7.js";export{authorizationServer};
