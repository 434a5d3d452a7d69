import{accountBridgeCommands,bridgeCommands}from"./chunk-FUGGNJN5.js";import"./chunk-KG6YIKTC.js";export{accountBridgeCommands,bridgeCommands};
