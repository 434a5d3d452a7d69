import{errorOf,interrupted,presentError,traceOf}from"./chunk-TMPENRI7.js";import"./chunk-JUU3KOXA.js";import"./chunk-YZQD3U4M.js";import"./chunk-MFEH774U.js";
import"./chunk-CN7FAQNZ.js";import"./chunk-GV6KYNJ3.js";export{errorOf,interrupted,presentError,traceOf};
