import{help,helpedBy}from"./chunk-SN4I53WE.js";import"./chunk-H5EQXMYT.js";export{help,helpedBy};
