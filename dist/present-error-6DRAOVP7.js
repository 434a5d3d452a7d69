import{errorOf,interrupted,presentError,traceOf}from"./chunk-4PFC2YJY.js";import"./chunk-CK37CMR2.js";import"./chunk-ZYBYQJIX.js";import"./chunk-HL4YNQDQ.js";
import"./chunk-KG6YIKTC.js";export{errorOf,interrupted,presentError,traceOf};
