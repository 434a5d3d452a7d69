import{main}from"./chunk-DQC4TTFV.js";export{main};
