import{accountLogin,mpLogin,twoShotLogin}from"./chunk-APQ2Z3BC.js";import"./chunk-OOMZ525L.js";import"./chunk-ITEK3V3E.js";import"./chunk-JJ2I5ECG.js";export{accountLogin,mpLogin,twoShotLogin};
