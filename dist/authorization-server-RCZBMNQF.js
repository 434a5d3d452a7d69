import{authorizationServer}from"./chunk-ZTSHLUAL.js";import"./chunk-RWHVSEI2.js";import"./chunk-4OCIO4FA.js";import"./chunk-ZWPAV22V.js";
import"./chunk-ZCEHIPN6.js";import"./chunk-KHLU263M.js";import"./chunk-CJVHBIPE.js";export{authorizationServer};
