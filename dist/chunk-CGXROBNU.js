import{createTransport,freshTokens,holderOf,staticToken}from"./chunk-DJLPZH5X.js";import{MixpanelError,accountOf,readConfig,resolveSession}from"./chunk-BTU343RA.js";async function bearerToken(context,name,axes={}){let who=name===void 0?resolveSession(context,axes):{account:accountOf(readConfig(context),name),origin:"config",
bridge:void 0},{account}=who;if(account.type==="service_account")throw new MixpanelError("CONFIG_ERROR",`The account "${account.name}" is a service account, whi\
ch has no bearer token: it is used with its username and secret.`,{details:{account:account.name}});let holder=holderOf(context,who);if(account.type==="oauth_to\
ken"||!holder)return staticToken(context,account);let transport=createTransport(context);try{return(await freshTokens(context,transport,holder)).access_token}finally{
await transport.close()}}export{bearerToken};
