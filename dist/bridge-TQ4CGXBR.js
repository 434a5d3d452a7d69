import{accountBridgeCommands,bridgeCommands}from"./chunk-YVBZGOQY.js";import"./chunk-WYXUJGJB.js";import"./chunk-S2VNGNRK.js";import"./chunk-A4V3BDS6.js";
import"./chunk-64HBJMEA.js";export{accountBridgeCommands,bridgeCommands};
