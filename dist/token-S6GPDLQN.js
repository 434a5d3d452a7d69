import{freshTokens,holderOf,staticToken}from"./chunk-7MBQLYN4.js";import"./chunk-ICVM7TFY.js";import{withTransport}from"./chunk-TACRNE55.js";import"./chunk-SYIZFGA2.js";
import"./chunk-HJJOKVGZ.js";import"./chunk-FGDSXVZT.js";import"./chunk-YZQD3U4M.js";import"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";
import{Fault,resolveAccount}from"./chunk-GV6KYNJ3.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new Fault("CO\
NFIG_ERROR",{account:account.name});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(
context,transport=>freshTokens(context,transport,holder))).access_token}export{bearerToken};
