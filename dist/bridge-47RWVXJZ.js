import{accountBridgeCommands,bridgeCommands}from"./chunk-PIM3FBYL.js";import"./chunk-R25BQP3A.js";export{accountBridgeCommands,bridgeCommands};
