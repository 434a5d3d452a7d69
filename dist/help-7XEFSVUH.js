import{help,helpedBy}from"./chunk-VFIX4ECU.js";import"./chunk-4DN6G6P7.js";export{help,helpedBy};
