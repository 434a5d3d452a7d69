import{main}from"./chunk-5ZTU7NVR.js";export{main};
