import{errorOf,interrupted,presentError,traceOf}from"./chunk-C6S4QKBN.js";import"./chunk-NZEBA5XU.js";import"./chunk-TRYCETSB.js";import"./chunk-YKC2PLSN.js";
import"./chunk-M7BHDRFS.js";import"./chunk-YIRHNZTQ.js";export{errorOf,interrupted,presentError,traceOf};
