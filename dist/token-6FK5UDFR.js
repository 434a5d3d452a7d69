import{freshTokens,holderOf,staticToken}from"./chunk-HOFZNIAZ.js";import{withTransport}from"./chunk-FPCJ5W7J.js";import"./chunk-4DHO3DUK.js";import"./chunk-FGDSXVZT.js";
import"./chunk-BVMZX3A4.js";import"./chunk-NALVMV3R.js";import{MixpanelError,resolveAccount}from"./chunk-4DN6G6P7.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
