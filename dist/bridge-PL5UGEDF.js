import{accountBridgeCommands,bridgeCommands}from"./chunk-EZF46GFL.js";import"./chunk-E7JUMITX.js";export{accountBridgeCommands,bridgeCommands};
