import{help,helpedBy}from"./chunk-QE4M7C2K.js";import"./chunk-6UMSOE4P.js";export{help,helpedBy};
