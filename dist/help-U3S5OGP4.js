import{help,helpedBy}from"./chunk-OZMSRRVU.js";import"./chunk-GV6KYNJ3.js";export{help,helpedBy};
