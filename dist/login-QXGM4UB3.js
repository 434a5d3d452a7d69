import{accountLogin,mpLogin,twoShotLogin}from"./chunk-56LZRBS5.js";import"./chunk-6YGJFW3B.js";import"./chunk-CN7FAQNZ.js";import"./chunk-GV6KYNJ3.js";export{accountLogin,mpLogin,twoShotLogin};
