import{accountLogin,mpLogin,twoShotLogin}from"./chunk-25Q637QF.js";import"./chunk-WENIZD4M.js";import"./chunk-X6UGQ6VR.js";import"./chunk-R25BQP3A.js";export{accountLogin,mpLogin,twoShotLogin};
