import{assertWritable,isSetAside,readTokens,withFolderLock,writeTokens}from"./chunk-ICVM7TFY.js";import{distrustClient,isUnknownClient,readClient}from"./chunk-TACRNE55.js";
import{Fault,Secret,accountFolder,bridgeAccountFolder,bridgedPath,exists,isExpired,isFault,secretVariable,tokensPath,within}from"./chunk-GV6KYNJ3.js";function accountHolder(context,{name,type,region}){let folder=accountFolder(context,name);return{place:{owner:{account:{name,type,region},origin:"config",bridged:exists(
bridgedPath(folder))}},region,folder}}function bridgeHolder(context,{account,tokens}){let{name,type,region}=account;return{place:{owner:{account:{name,type,region},
origin:"bridge",bridged:!0}},region,folder:bridgeAccountFolder(context,name),...tokens&&{carried:tokens}}}function lookAt(context,holder){let stored=readStored(
context,holder),tokens=choose(context,holder,stored);if(tokens)return{tokens,stored};throw unusable(holder,{problem:"no_tokens",path:holder.folder})}function readStored(context,holder){
try{return readTokens(context,holder.folder)}catch(error){if(!isFault(error,"OAUTH_TOKEN_ERROR"))throw error;if(!holder.carried)throw unusable(holder,error.details);
context.warn({kind:"bridge_tokens_unusable",path:tokensPath(holder.folder),reason:error.details.reason??""});return}}function choose(context,{carried,region},stored){
if(!stored||!carried)return stored??carried;let client=tokens=>clientOf(context,region,tokens);return client(stored)!==client(carried)?carried:Date.parse(stored.
expires_at)>=Date.parse(carried.expires_at)?stored:carried}var clientOf=(context,region,tokens)=>tokens.client_id??readClient(context,region)?.client_id,unusable=({
place},details)=>new Fault("OAUTH_TOKEN_ERROR",details,{place});async function putBack(context,folder){isSetAside(folder)&&await withFolderLock(context,folder,()=>{})}async function freshTokens(context,transport,holder,{refused,lastingMs=0}={}){let isGood=tokens2=>{let from=context.now()+(tokens2.refresh_token==null?0:lastingMs);
return!isExpired(tokens2.expires_at,from)&&!(refused&&tokens2.access_token.equals(refused))};await putBack(context,holder.folder);let{tokens}=lookAt(context,holder);
return isGood(tokens)?tokens:(clientToRefresh(context,holder,tokens),withFolderLock(context,holder.folder,()=>context.uninterrupted(()=>refresh(context,transport,
holder,isGood))))}async function refresh(context,transport,holder,isGood){for(;;){let{tokens,stored}=lookAt(context,holder);if(isGood(tokens))return tokens;let client=clientToRefresh(
context,holder,tokens),{authorizationServer}=await import("./authorization-server-EYXHBSDT.js");await assertWritable(context,holder.folder);let fresh;try{fresh=await authorizationServer(
context,transport,holder.region).refresh(tokens,client)}catch(error){if(isUnknownClient(error)&&await distrustClient(context,holder.region,client),!isFault(error,
"OAUTH_REFRESH_REVOKED")||isSame(lookAt(context,holder).tokens.refresh_token,tokens.refresh_token))throw isFault(error)?error.at(holder.place):error;continue}if(isSame(
lookAt(context,holder).stored?.access_token,stored?.access_token))return await writeTokens(context,holder.folder,fresh),fresh}}var isSame=(a,b)=>a&&b?a.equals(b):
a==null&&b==null;function clientToRefresh(context,holder,tokens){if(tokens.refresh_token==null)throw unusable(holder,{problem:"no_refresh_token"});let client=clientOf(
context,holder.region,tokens);if(client===void 0)throw unusable(holder,{problem:"unknown_client"});return client}async function authorization(context,transport,who){let holder=holderOf(context,who);return holder?bearer((await freshTokens(context,transport,holder)).access_token):
fixed(context,who)}async function withAuthorization(context,transport,who,request){let holder=holderOf(context,who);return within({owner:ownerOf(who)},async()=>holder?
withTokensOf(context,transport,holder,request):request(fixed(context,who)))}function ownerOf({account,origin,isGiven}){let{name,type,region}=account,variable=account.
type==="oauth_token"?{token_env:account.token_env}:{};return{account:{name,type,region,...variable},origin,...isGiven!==void 0&&{isGiven}}}async function withTokensOf(context,transport,holder,request){
let tokens=await freshTokens(context,transport,holder);try{return await request(bearer(tokens.access_token))}catch(error){if(!isFault(error,"AUTH_FAILED")||tokens.
refresh_token==null)throw error;let renewed=await freshTokens(context,transport,holder,{refused:tokens.access_token});return request(bearer(renewed.access_token))}}
var staticAuthorization=(context,credentials)=>credentials.type==="service_account"?basic(credentials):bearer(staticToken(context,credentials));function staticToken(context,{
name,token,token_env:from}){let found=token??(from===void 0?void 0:secretVariable(context.env,from,"bearer"));if(found)return found;throw new Fault("OAUTH_TOKEN\
_ERROR",{problem:"unset_variable",...name&&{account:name},variable:from})}function holderOf(context,{account,origin,bridge}){if(account.type==="oauth_browser")return origin===
"bridge"&&bridge?bridgeHolder(context,bridge):accountHolder(context,account)}var fixed=(context,{account})=>staticAuthorization(context,account),bearer=token=>new Secret(
`Bearer ${token.reveal()}`);function basic({username,secret}){let encoded=new Secret(Buffer.from(`${username}:${secret.reveal()}`,"utf8").toString("base64"));return new Secret(
`Basic ${encoded.reveal()}`)}export{accountHolder,bridgeHolder,lookAt,clientOf,freshTokens,authorization,withAuthorization,withTokensOf,staticAuthorization,staticToken,holderOf};
