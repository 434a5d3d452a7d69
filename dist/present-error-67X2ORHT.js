import{errorOf,interrupted,presentError,traceOf}from"./chunk-QA3GQEP5.js";import"./chunk-TA2EVZWD.js";import"./chunk-XN7N5T6R.js";import"./chunk-FBVOYTZP.js";
import"./chunk-J3J6J4IC.js";import"./chunk-AIYBMSIJ.js";export{errorOf,interrupted,presentError,traceOf};
