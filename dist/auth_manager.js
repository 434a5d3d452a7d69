import{main2 as main}from"./chunk-JJ2I5ECG.js";export{main};
