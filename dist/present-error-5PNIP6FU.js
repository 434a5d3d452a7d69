import{errorOf,interrupted,presentError,traceOf}from"./chunk-VTUATSDS.js";import"./chunk-WSD6KHCA.js";import"./chunk-47AXI4DU.js";import"./chunk-KZXP4KAT.js";
import"./chunk-Y4OKRLE4.js";import"./chunk-BNTVTWSC.js";export{errorOf,interrupted,presentError,traceOf};
