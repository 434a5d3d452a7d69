import{errorOf,interrupted,presentError,traceOf}from"./chunk-BEAJHJIL.js";import"./chunk-PMTZKGZD.js";import"./chunk-I42PERBJ.js";import"./chunk-JOYUZIZP.js";
import"./chunk-ITEK3V3E.js";import"./chunk-JJ2I5ECG.js";export{errorOf,interrupted,presentError,traceOf};
