import{accountBridgeCommands,bridgeCommands}from"./chunk-5OK5EHH6.js";import"./chunk-4DN6G6P7.js";export{accountBridgeCommands,bridgeCommands};
