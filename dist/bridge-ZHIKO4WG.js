import{accountBridgeCommands,bridgeCommands}from"./chunk-R6UXEE37.js";import"./chunk-H5EQXMYT.js";export{accountBridgeCommands,bridgeCommands};
