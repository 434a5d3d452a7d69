import{errorOf,interrupted,presentError,traceOf}from"./chunk-RRPBIQHG.js";import"./chunk-2MTSLB4B.js";import"./chunk-BVMZX3A4.js";import"./chunk-NALVMV3R.js";
import"./chunk-4DN6G6P7.js";export{errorOf,interrupted,presentError,traceOf};
