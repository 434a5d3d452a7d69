import{accountBridgeCommands,bridgeCommands}from"./chunk-WRH23R7X.js";import"./chunk-Q5DPWICT.js";export{accountBridgeCommands,bridgeCommands};
