import{main2 as main}from"./chunk-64HBJMEA.js";export{main};
