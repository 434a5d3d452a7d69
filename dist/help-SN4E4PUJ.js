import{help,helpedBy}from"./chunk-WHJECTDS.js";import"./chunk-KG6YIKTC.js";export{help,helpedBy};
