import{freshTokens,holderOf,staticToken}from"./chunk-7DUCPT5S.js";import{withTransport}from"./chunk-SZW25G5R.js";import"./chunk-P6OJ4CRB.js";import"./chunk-FGDSXVZT.js";
import"./chunk-QMEWG3FL.js";import"./chunk-TIGGUOA2.js";import"./chunk-PPIVWYPI.js";import{MixpanelError,resolveAccount}from"./chunk-E7JUMITX.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
