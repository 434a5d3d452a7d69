import{help,helpedBy}from"./chunk-PEUEE2VE.js";import"./chunk-BNTVTWSC.js";export{help,helpedBy};
