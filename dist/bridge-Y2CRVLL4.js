import{accountBridgeCommands,bridgeCommands}from"./chunk-MQ2CWSYD.js";import"./chunk-6UMSOE4P.js";export{accountBridgeCommands,bridgeCommands};
