import{help,helpedBy}from"./chunk-3UMXVTLZ.js";import"./chunk-AIYBMSIJ.js";export{help,helpedBy};
