import{accountBridgeCommands,bridgeCommands}from"./chunk-LFVQPQ3Q.js";import"./chunk-WYMEJZXQ.js";export{accountBridgeCommands,bridgeCommands};
