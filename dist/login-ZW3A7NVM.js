import{accountLogin,mpLogin,twoShotLogin}from"./chunk-4KQ4V7EW.js";import"./chunk-5P4JEBBY.js";import"./chunk-4DN6G6P7.js";export{accountLogin,mpLogin,twoShotLogin};
