import{main}from"./chunk-64HBJMEA.js";export{main};
