import{accountLogin,mpLogin,twoShotLogin}from"./chunk-J76I2FLZ.js";import"./chunk-G3NZRV6T.js";import"./chunk-H5EQXMYT.js";export{accountLogin,mpLogin,twoShotLogin};
