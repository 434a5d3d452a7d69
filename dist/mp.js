import{main}from"./chunk-KUJP2P5B.js";export{main};
