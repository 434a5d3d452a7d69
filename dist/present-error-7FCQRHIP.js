import{errorOf,interrupted,presentError,traceOf}from"./chunk-O3XBEZ5N.js";import"./chunk-TPQSXNRQ.js";import"./chunk-ZTARS7YK.js";import"./chunk-DOVP2RPE.js";
import"./chunk-HHY33LS4.js";import"./chunk-WYMEJZXQ.js";export{errorOf,interrupted,presentError,traceOf};
