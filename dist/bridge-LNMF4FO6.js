import{accountBridgeCommands,bridgeCommands}from"./chunk-7KCCCBDK.js";import"./chunk-SZJWYG7N.js";import"./chunk-Y6LOB466.js";import"./chunk-KESKZ2PC.js";
import"./chunk-YIRHNZTQ.js";export{accountBridgeCommands,bridgeCommands};
