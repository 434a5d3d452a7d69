import{accountLogin,mpLogin,twoShotLogin}from"./chunk-VBOJ2TOU.js";import"./chunk-VATRJH3N.js";import"./chunk-KHLU263M.js";import"./chunk-CJVHBIPE.js";export{accountLogin,mpLogin,twoShotLogin};
