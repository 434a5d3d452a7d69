import{accountHolder,assertRefreshable,bridgeHolder,isGood,lookAt}from"./chunk-HQGITNQU.js";import{isSetAside,withFolderLock}from"./chunk-DTXYBLVI.js";
import{Fault,Secret,isFault,secretVariable,within}from"./chunk-BNTVTWSC.js";async function putBack(context,folder){isSetAside(folder)&&await withFolderLock(context,folder,()=>{})}async function freshTokens(context,transport,holder,wanted={}){await putBack(context,holder.folder);let{tokens}=lookAt(context,holder);if(isGood(context,tokens,
wanted))return tokens;assertRefreshable(context,holder,tokens);let{refresh}=await import("./refresh-23D4ODJI.js");return refresh(context,transport,holder,wanted)}async function authorization(context,transport,who){let holder=holderOf(context,who);return holder?bearer((await freshTokens(context,transport,holder)).access_token):
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
`Basic ${encoded.reveal()}`)}export{freshTokens,authorization,withAuthorization,withTokensOf,staticAuthorization,staticToken,holderOf};
