import{errorOf,interrupted,presentError,traceOf}from"./chunk-F7KV2VBX.js";import"./chunk-3FUX24Q7.js";import"./chunk-775DCZL5.js";import"./chunk-2CL3XNWC.js";
import"./chunk-F2RMG5W6.js";import"./chunk-64HBJMEA.js";export{errorOf,interrupted,presentError,traceOf};
