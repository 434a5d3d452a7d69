import{freshTokens,holderOf,staticToken}from"./chunk-AHOHPU7T.js";import{withTransport}from"./chunk-KG5RCBI7.js";import"./chunk-QWFJAVA4.js";import"./chunk-FGDSXVZT.js";
import"./chunk-UT4QANMI.js";import"./chunk-7EACO3PI.js";import"./chunk-X6UGQ6VR.js";import{MixpanelError,resolveAccount}from"./chunk-R25BQP3A.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
