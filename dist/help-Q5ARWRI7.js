import{help,helpedBy}from"./chunk-R5CPFYYR.js";import"./chunk-R25BQP3A.js";export{help,helpedBy};
