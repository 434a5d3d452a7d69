import{freshTokens,holderOf,staticToken}from"./chunk-PNWBWH7D.js";import{withTransport}from"./chunk-FQSKGWUR.js";import"./chunk-UMLGB4I2.js";import"./chunk-FGDSXVZT.js";
import"./chunk-4AU7MFB6.js";import"./chunk-W7J2I43M.js";import{MixpanelError,resolveAccount}from"./chunk-Q5DPWICT.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
