import{freshTokens,holderOf,staticToken}from"./chunk-DVISFNSR.js";import"./chunk-22V5LSEY.js";import{withTransport}from"./chunk-5E2RDWZC.js";import"./chunk-C76F62GV.js";
import"./chunk-KZ4FCYTV.js";import"./chunk-FGDSXVZT.js";import"./chunk-6CRMFHP3.js";import"./chunk-6HYJFXNM.js";import{MixpanelError,resolveAccount}from"./chunk-D4R4JLLY.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
