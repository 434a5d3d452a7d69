import{readTokens}from"./chunk-DTXYBLVI.js";import{readAccountClient,readClient}from"./chunk-3X2MSNYE.js";import{Fault,accountFolder,bridgeAccountFolder,
bridgedPath,exists,isExpired,isFault,tokensPath}from"./chunk-BNTVTWSC.js";function accountHolder(context,{name,type,region}){let folder=accountFolder(context,name);return{place:{owner:{account:{name,type,region},origin:"config",bridged:exists(
bridgedPath(folder))}},region,folder}}function bridgeHolder(context,{account,tokens}){let{name,type,region}=account;return{place:{owner:{account:{name,type,region},
origin:"bridge",bridged:!0}},region,folder:bridgeAccountFolder(context,name),...tokens&&{carried:tokens}}}function lookAt(context,holder){let stored=readStored(
context,holder),tokens=choose(context,holder,stored);if(tokens)return{tokens,stored};throw unusable(holder,{problem:"no_tokens",path:holder.folder})}function readStored(context,holder){
try{return readTokens(context,holder.folder)}catch(error){if(!isFault(error,"OAUTH_TOKEN_ERROR"))throw error;if(!holder.carried)throw unusable(holder,error.details);
context.warn({kind:"bridge_tokens_unusable",path:tokensPath(holder.folder),reason:error.details.reason??""});return}}function choose(context,holder,stored){let{
carried}=holder;if(!stored||!carried)return stored??carried;let client=tokens=>clientOf(context,holder,tokens);return client(stored)!==client(carried)?carried:Date.
parse(stored.expires_at)>=Date.parse(carried.expires_at)?stored:carried}function clientsOf(context,{region,folder},tokens){if(tokens.client_id!=null)return[tokens.
client_id];let known=[readAccountClient(context,folder)?.client_id,readClient(context,region)?.client_id];return[...new Set(known)].filter(client=>client!==void 0)}
var clientOf=(context,place,tokens)=>clientsOf(context,place,tokens)[0];function assertRefreshable(context,holder,tokens){if(tokens.refresh_token==null)throw unusable(
holder,{problem:"no_refresh_token"});if(clientOf(context,holder,tokens)===void 0)throw unusable(holder,{problem:"unknown_client"})}function isGood(context,tokens,{
refused,lastingMs=0}){let from=context.now()+(tokens.refresh_token==null?0:lastingMs);return!isExpired(tokens.expires_at,from)&&!refused?.equals(tokens.access_token)}
var unusable=({place},details)=>new Fault("OAUTH_TOKEN_ERROR",details,{place});export{accountHolder,bridgeHolder,lookAt,clientsOf,clientOf,assertRefreshable,isGood};
