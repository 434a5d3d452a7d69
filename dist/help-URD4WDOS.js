import{help,helpedBy}from"./chunk-DGG63LFT.js";import"./chunk-D4R4JLLY.js";export{help,helpedBy};
