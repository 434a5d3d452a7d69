import{accountBridgeCommands,bridgeCommands}from"./chunk-VBBC5S7F.js";import"./chunk-D4R4JLLY.js";export{accountBridgeCommands,bridgeCommands};
