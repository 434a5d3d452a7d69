import{accountBridgeCommands,bridgeCommands}from"./chunk-U5D5EKXI.js";import"./chunk-CJVHBIPE.js";export{accountBridgeCommands,bridgeCommands};
