import{accountBridgeCommands,bridgeCommands}from"./chunk-B6QW5Z3Y.js";import"./chunk-AIYBMSIJ.js";export{accountBridgeCommands,bridgeCommands};
