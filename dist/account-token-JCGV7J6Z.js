import{bearerToken}from"./chunk-CGXROBNU.js";import"./chunk-DJLPZH5X.js";import"./chunk-AZKMXM3B.js";import"./chunk-ZH7HUWQ3.js";import"./chunk-S4ZFXJMM.js";
import"./chunk-BTU343RA.js";export{bearerToken};
