import{accountLogin,mpLogin,twoShotLogin}from"./chunk-FAEAZM56.js";import"./chunk-VL7XXAVD.js";import"./chunk-2CL3XNWC.js";import"./chunk-64HBJMEA.js";export{accountLogin,mpLogin,twoShotLogin};
