import{errorOf,interrupted,presentError,traceOf}from"./chunk-TFAWLKEV.js";import"./chunk-VIXZIDEQ.js";import"./chunk-4AU7MFB6.js";import"./chunk-W7J2I43M.js";
import"./chunk-Q5DPWICT.js";export{errorOf,interrupted,presentError,traceOf};
