import{main}from"./chunk-H5EQXMYT.js";export{main};
