import{errorOf,interrupted,presentError,traceOf}from"./chunk-A3J62HZY.js";import"./chunk-5UNKW4XP.js";import"./chunk-G7ZYMQNL.js";import"./chunk-SQSRAZOT.js";
import"./chunk-6UMSOE4P.js";export{errorOf,interrupted,presentError,traceOf};
