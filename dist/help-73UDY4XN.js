import{help,helpedBy}from"./chunk-5TR5T6JX.js";import"./chunk-YIRHNZTQ.js";export{help,helpedBy};
