import{freshTokens,holderOf,staticToken}from"./chunk-WCYUI7R7.js";import"./chunk-HQGITNQU.js";import"./chunk-DTXYBLVI.js";import{withTransport}from"./chunk-3X2MSNYE.js";
import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";import{Fault,resolveAccount}from"./chunk-BNTVTWSC.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new Fault("CO\
NFIG_ERROR",{account:account.name});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(
context,transport=>freshTokens(context,transport,holder))).access_token}export{bearerToken};
