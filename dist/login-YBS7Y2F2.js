import{accountLogin,mpLogin,twoShotLogin}from"./chunk-PH5V43CA.js";import"./chunk-ZAGSJ2JB.js";import"./chunk-KZXP4KAT.js";import"./chunk-BNTVTWSC.js";export{accountLogin,mpLogin,twoShotLogin};
