import{accountBridgeCommands,bridgeCommands}from"./chunk-HEU5GC24.js";import"./chunk-7FQBPEHU.js";import"./chunk-DTXYBLVI.js";import"./chunk-RFUZROY2.js";
import"./chunk-BNTVTWSC.js";export{accountBridgeCommands,bridgeCommands};
