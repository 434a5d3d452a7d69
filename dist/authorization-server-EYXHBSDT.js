import{authorizationServer}from"./chunk-UDRPNWY4.js";import"./chunk-PADX7VDT.js";import"./chunk-HJJOKVGZ.js";import"./chunk-YZQD3U4M.js";
import"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";import"./chunk-GV6KYNJ3.js";export{authorizationServer};
