import{main2 as main}from"./chunk-H5EQXMYT.js";export{main};
