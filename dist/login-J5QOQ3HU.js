import{accountLogin,mpLogin,twoShotLogin}from"./chunk-ENPJ4CN6.js";import"./chunk-GR2ELKAO.js";import"./chunk-J3J6J4IC.js";import"./chunk-AIYBMSIJ.js";export{accountLogin,mpLogin,twoShotLogin};
