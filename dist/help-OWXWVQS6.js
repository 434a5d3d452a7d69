import{help,helpedBy}from"./chunk-CWW5MSE2.js";import"./chunk-CJVHBIPE.js";export{help,helpedBy};
