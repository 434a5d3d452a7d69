import{errorOf,interrupted,presentError,traceOf}from"./chunk-XTQXAOG2.js";import"./chunk-W2SVIV4N.js";import"./chunk-6CRMFHP3.js";import"./chunk-6HYJFXNM.js";
import"./chunk-D4R4JLLY.js";export{errorOf,interrupted,presentError,traceOf};
