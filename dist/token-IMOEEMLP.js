import{bearerToken}from"./chunk-5ADBQHHY.js";import"./chunk-R36KB3BB.js";import"./chunk-UDM6QFH2.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZDNXJILJ.js";
import"./chunk-DQC4TTFV.js";export{bearerToken};
