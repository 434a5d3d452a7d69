import{accountBridgeCommands,bridgeCommands}from"./chunk-7G6UG2AJ.js";import"./chunk-WX75O5MS.js";import"./chunk-ICVM7TFY.js";import"./chunk-SYIZFGA2.js";
import"./chunk-GV6KYNJ3.js";export{accountBridgeCommands,bridgeCommands};
