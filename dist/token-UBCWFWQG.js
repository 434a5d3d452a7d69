import{freshTokens,holderOf,staticToken}from"./chunk-7BP3FJSR.js";import{withTransport}from"./chunk-HYSCSRTQ.js";import"./chunk-TGVAPM4A.js";import"./chunk-FGDSXVZT.js";
import"./chunk-I42PERBJ.js";import"./chunk-JOYUZIZP.js";import"./chunk-ITEK3V3E.js";import{MixpanelError,resolveAccount}from"./chunk-JJ2I5ECG.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
