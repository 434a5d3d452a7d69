import{authorizationServer}from"./chunk-TPS65J5R.js";import"./chunk-XFM5LHMY.js";import"./chunk-ZDNXJILJ.js";import"./chunk-DQC4TTFV.js";export{authorizationServer};
