import{main2 as main}from"./chunk-RTDD4YLQ.js";export{main};
