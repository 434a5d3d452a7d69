import{accountLogin,mpLogin,twoShotLogin}from"./chunk-3DYDZSVV.js";import"./chunk-J3IIUCEV.js";import"./chunk-PPIVWYPI.js";import"./chunk-E7JUMITX.js";export{accountLogin,mpLogin,twoShotLogin};
