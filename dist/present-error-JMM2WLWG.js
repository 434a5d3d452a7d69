import{errorOf,interrupted,presentError,traceOf}from"./chunk-CTDHRYTC.js";import"./chunk-3FAINWTE.js";import"./chunk-DPOG23JA.js";import"./chunk-SB64ICGD.js";
import"./chunk-H5EQXMYT.js";export{errorOf,interrupted,presentError,traceOf};
