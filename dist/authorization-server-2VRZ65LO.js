import{authorizationServer}from"./chunk-6STGZE3F.js";import"./chunk-SACYQ3HL.js";import"./chunk-KGMZ67LW.js";import"./chunk-XN7N5T6R.js";
import"./chunk-FBVOYTZP.js";import"./chunk-J3J6J4IC.js";import"./chunk-AIYBMSIJ.js";export{authorizationServer};
