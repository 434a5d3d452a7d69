import{main2 as main}from"./chunk-5ZTU7NVR.js";export{main};
