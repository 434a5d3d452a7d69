import{freshTokens,holderOf,staticToken}from"./chunk-NUCFARIG.js";import{withTransport}from"./chunk-XS3UPKEB.js";import"./chunk-4OCIO4FA.js";import"./chunk-FGDSXVZT.js";
import"./chunk-ZWPAV22V.js";import"./chunk-ZCEHIPN6.js";import"./chunk-KHLU263M.js";import{MixpanelError,resolveAccount}from"./chunk-CJVHBIPE.js";async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new MixpanelError(
"CONFIG_ERROR",`The account "${account.name}" is a service account, which has no bearer token: it is used with its username and secret.`,{details:{account:account.
name}});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(context,transport=>freshTokens(
context,transport,holder))).access_token}export{bearerToken};
