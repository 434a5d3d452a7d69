import{errorOf,interrupted,presentError,traceOf}from"./chunk-FVGUHLZT.js";import"./chunk-HIYG36D6.js";import"./chunk-UT4QANMI.js";import"./chunk-7EACO3PI.js";
import"./chunk-X6UGQ6VR.js";import"./chunk-R25BQP3A.js";export{errorOf,interrupted,presentError,traceOf};
