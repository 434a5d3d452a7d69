import{freshTokens,holderOf,staticToken}from"./chunk-I44LROFD.js";import{withTransport}from"./chunk-GS7VSQB5.js";import"./chunk-KGMZ67LW.js";import"./chunk-FGDSXVZT.js";
import"./chunk-XN7N5T6R.js";import"./chunk-FBVOYTZP.js";import"./chunk-J3J6J4IC.js";import{MixpanelError,resolveAccount}from"./chunk-AIYBMSIJ.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
