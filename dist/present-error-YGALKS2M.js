import{errorOf,interrupted,presentError,traceOf}from"./chunk-3ZBNHMTW.js";import"./chunk-LITLKODS.js";import"./chunk-QMEWG3FL.js";import"./chunk-TIGGUOA2.js";
import"./chunk-PPIVWYPI.js";import"./chunk-E7JUMITX.js";export{errorOf,interrupted,presentError,traceOf};
