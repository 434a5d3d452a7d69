import{accountLogin,mpLogin,twoShotLogin}from"./chunk-ZU2OYBZJ.js";import"./chunk-M4G7APWA.js";import"./chunk-HHY33LS4.js";import"./chunk-WYMEJZXQ.js";export{accountLogin,mpLogin,twoShotLogin};
