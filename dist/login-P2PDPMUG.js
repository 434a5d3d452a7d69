import{accountLogin,mpLogin,twoShotLogin}from"./chunk-EYYEGEKC.js";import"./chunk-S5B7VMSP.js";import"./chunk-M7BHDRFS.js";import"./chunk-YIRHNZTQ.js";export{accountLogin,mpLogin,twoShotLogin};
