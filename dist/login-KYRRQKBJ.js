import{accountLogin,mpLogin,twoShotLogin}from"./chunk-UEVK3FLL.js";import"./chunk-JIJVW6DP.js";import"./chunk-KG6YIKTC.js";export{accountLogin,mpLogin,twoShotLogin};
