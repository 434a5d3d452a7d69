import{accountLogin,mpLogin,twoShotLogin}from"./chunk-BTDY3IKT.js";import"./chunk-6OGYURTV.js";import"./chunk-D4R4JLLY.js";export{accountLogin,mpLogin,twoShotLogin};
