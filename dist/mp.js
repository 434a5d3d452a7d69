import{main}from"./chunk-RTDD4YLQ.js";export{main};
