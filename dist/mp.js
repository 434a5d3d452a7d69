import{main}from"./chunk-337W2JO2.js";export{main};
