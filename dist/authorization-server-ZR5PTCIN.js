import{authorizationServer}from"./chunk-AVK7NYEM.js";import"./chunk-U2HLJ2J5.js";import"./chunk-CRSTR4W7.js";import"./chunk-5FD6KXKW.js";export{authorizationServer};
