import{help,helpedBy}from"./chunk-MIQXD6D7.js";import"./chunk-Q5DPWICT.js";export{help,helpedBy};
