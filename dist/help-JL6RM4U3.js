import{help,helpedBy}from"./chunk-GL4JMJSH.js";import"./chunk-WYMEJZXQ.js";export{help,helpedBy};
