import{main2 as main}from"./chunk-DQC4TTFV.js";export{main};
