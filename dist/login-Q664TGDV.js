import{accountLogin,mpLogin,twoShotLogin}from"./chunk-FNIH3JWV.js";import"./chunk-6VEOYKO7.js";import"./chunk-6UMSOE4P.js";export{accountLogin,mpLogin,twoShotLogin};
