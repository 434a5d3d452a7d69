import{freshTokens,holderOf,staticToken}from"./chunk-DKATACQ3.js";import"./chunk-KNVTZDPL.js";import"./chunk-Y6LOB466.js";import{withTransport}from"./chunk-CKZTFBAU.js";
import"./chunk-S2EPBAWH.js";import"./chunk-KESKZ2PC.js";import"./chunk-FGDSXVZT.js";import{Fault,resolveAccount}from"./chunk-YIRHNZTQ.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new Fault("CO\
NFIG_ERROR",{account:account.name});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(
context,transport=>freshTokens(context,transport,holder))).access_token}export{bearerToken};
