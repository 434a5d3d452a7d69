import{help,helpedBy}from"./chunk-666XBZCV.js";import"./chunk-JJ2I5ECG.js";export{help,helpedBy};
