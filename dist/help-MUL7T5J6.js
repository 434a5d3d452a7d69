import{help,helpedBy}from"./chunk-DVQPLRES.js";import"./chunk-64HBJMEA.js";export{help,helpedBy};
