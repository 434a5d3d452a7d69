import{authorizationServer}from"./chunk-THJQBWHR.js";import"./chunk-HN4O5VDH.js";import"./chunk-NPMKJHYN.js";import"./chunk-ZYBYQJIX.js";
import"./chunk-HL4YNQDQ.js";import"./chunk-KG6YIKTC.js";export{authorizationServer};
