import{freshTokens,holderOf,staticToken}from"./chunk-V6OBPBKV.js";import{withTransport}from"./chunk-2TWQJD2P.js";import"./chunk-4CXAI5E7.js";import"./chunk-FGDSXVZT.js";
import"./chunk-G7ZYMQNL.js";import"./chunk-SQSRAZOT.js";import{MixpanelError,resolveAccount}from"./chunk-6UMSOE4P.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
