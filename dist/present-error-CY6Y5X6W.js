import{errorOf,interrupted,presentError,traceOf}from"./chunk-3KPPTBBO.js";import"./chunk-UETASKYU.js";import"./chunk-ZWPAV22V.js";import"./chunk-ZCEHIPN6.js";
import"./chunk-KHLU263M.js";import"./chunk-CJVHBIPE.js";export{errorOf,interrupted,presentError,traceOf};
