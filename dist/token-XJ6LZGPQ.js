import{freshTokens,holderOf,staticToken}from"./chunk-U7QGNCPU.js";import"./chunk-CS6AORGS.js";import"./chunk-S2VNGNRK.js";import{withTransport}from"./chunk-N6FI6RDQ.js";
import"./chunk-A4V3BDS6.js";import"./chunk-FGDSXVZT.js";import{Fault,resolveAccount}from"./chunk-64HBJMEA.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new Fault("CO\
NFIG_ERROR",{account:account.name});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(
context,transport=>freshTokens(context,transport,holder))).access_token}export{bearerToken};
