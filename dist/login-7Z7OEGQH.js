import{accountLogin,mpLogin,twoShotLogin}from"./chunk-GJMDZBZQ.js";import"./chunk-EADXMQRO.js";import"./chunk-Q5DPWICT.js";export{accountLogin,mpLogin,twoShotLogin};
