import{freshTokens,holderOf,staticToken}from"./chunk-P2SHCCS3.js";import"./chunk-DWICQT5L.js";import{withTransport}from"./chunk-OKXWT4GD.js";import"./chunk-ATNG2E44.js";
import"./chunk-MX3EAESV.js";import"./chunk-FGDSXVZT.js";import"./chunk-DPOG23JA.js";import"./chunk-SB64ICGD.js";import{MixpanelError,resolveAccount}from"./chunk-H5EQXMYT.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
