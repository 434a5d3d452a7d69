import{accountBridgeCommands,bridgeCommands}from"./chunk-JDCSMPKX.js";import"./chunk-JJ2I5ECG.js";export{accountBridgeCommands,bridgeCommands};
