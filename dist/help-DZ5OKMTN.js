import{help,helpedBy}from"./chunk-GXW2JKBJ.js";import"./chunk-E7JUMITX.js";export{help,helpedBy};
