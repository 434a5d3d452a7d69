import{freshTokens,holderOf,staticToken}from"./chunk-K2VWFF6U.js";import{withTransport}from"./chunk-WE3PBFMM.js";import"./chunk-TP4OASHG.js";import"./chunk-FGDSXVZT.js";
import"./chunk-ZTARS7YK.js";import"./chunk-DOVP2RPE.js";import"./chunk-HHY33LS4.js";import{MixpanelError,resolveAccount}from"./chunk-WYMEJZXQ.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
