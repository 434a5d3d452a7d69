import{callbackPorts,challengeOf,checkWishes,denied,isRefused,isSecret,newState,newVerifier,parsePastedAddress,pickForTwoShot,placeholderAt,publishFailed,readMeta,
redeemInto,redirectUriOf,resultOf,resumable,resumeStep,settle}from"./chunk-3KWKYBJ3.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";
import{authorizationServer}from"./chunk-2ZLXRYZY.js";import"./chunk-TPN2RG7W.js";import{clientFor,readClient,withTransport}from"./chunk-TZJS5ZFO.js";
import"./chunk-FGDSXVZT.js";import"./chunk-CV2RPZZ7.js";import"./chunk-E4BUNO42.js";import{Fault,INFLIGHT_SECONDS,InflightFile,beginTwoShot,describeIssues,
ensureFolder,environmentProject,environmentRegion,finishCommand,finishTwoShot,inflightPath,isFault,loginCommand,messageOf,oauthFolder,plainJson,readJson,removeFile,
rootFolder,safeParse,unknown,withLock,within,writeAtomic}from"./chunk-H7O6CZ4C.js";var SCHEMA_VERSION=1,LOCK_WAIT_MS=1e4;async function addInflight(context,login){await locked(context,()=>write(context,[login,...readable(context).filter(other=>isLive(
context,other))]))}function findInflight(context,state){let logins=read(context),found=logins.find(login=>isSecret(state.reveal(),login.state));if(found?!isLive(
context,found):!logins.some(login=>isLive(context,login)))throw new Fault("OAUTH_INFLIGHT_EXPIRED",{path:inflightPath(context),...found&&{region:found.region}});
if(found)return found;throw new Fault("OAUTH_STATE_MISMATCH",{})}async function removeInflight(context,state){await locked(context,()=>{let logins=readable(context),
left=logins.filter(login=>!isSecret(state.reveal(),login.state)&&isLive(context,login));left.length>0?write(context,left):logins.length>0&&removeFile(inflightPath(
context))})}var isLive=(context,login)=>context.now()<login.expires_at*1e3;function locked(context,work){return ensureFolder(context,oauthFolder(context),rootFolder(
context)),withLock(`${inflightPath(context)}.lock`,LOCK_WAIT_MS,work,context.progress)}function write(context,[latest,...others]){let file={schema_version:SCHEMA_VERSION,
...latest,...others.length>0&&{others}};writeAtomic(context,inflightPath(context),plainJson(file),{root:rootFolder(context)})}function readable(context){try{return read(
context)}catch(error){if(isFault(error)&&error.code.startsWith("OAUTH_INFLIGHT_"))return[];throw error}}function read(context){let path=inflightPath(context),value=readJson(
context,path,unknown(),corrupt);if(value===void 0)throw new Fault("OAUTH_INFLIGHT_MISSING",{path});let version=isObject(value)?value.schema_version:void 0;if(typeof version==
"number"&&version>SCHEMA_VERSION)throw new Fault("OAUTH_INFLIGHT_SCHEMA_TOO_NEW",{path,schema_version:version});let result=safeParse(InflightFile,value);if(!result.
success)throw corrupt(path,describeIssues(result.issues));let{schema_version:_version,others,...latest}=result.output;return[latest,...others]}var isObject=value=>typeof value==
"object"&&value!==null,corrupt=(path,reason)=>new Fault("OAUTH_INFLIGHT_CORRUPT",{path,reason});async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),next:[finishTwoShot("Finish, with the addres\
s that the browser ends on")]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),cached=readClient(context,region)?.redirect_uri;
return cached!==void 0&&known.includes(cached)?cached:known[0]}async function loginFinish(context,pasted,wishes={}){let address=parsePastedAddress(pasted,wishes),
{state:sent}=address,login=sent&&await within({login:{kind:"two_shot",flags:wishes,region:"us"}},async()=>findInflight(context,sent)),begin=beginTwoShot(login?.
region),approve=finishTwoShot("Open the same link again, and paste the address that it ends on",wishes);if(address.kind==="denied")throw denied(address,[approve,
begin]);let{region,state,pkce_verifier:verifier,...client}=login,account=checkWishes(context,wishes,region,name=>finishCommand({...wishes,name})),paste=finishTwoShot(
"Paste the same address again",wishes);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),unpublished=await redeemInto(
context,server,{...client,region,code:address.code,verifier,account,wishes,unspent:{advice:`Nothing is lost: paste the same address again: ${paste.command}`,next:[
paste]},spent:{advice:`A code is good for one use and a short time: open the link again for a new one, then: ${approve.command}, or begin a new login: ${begin.command}`,
next:[approve,begin]},unknown:{advice:`Begin a new login: ${begin.command}`,next:[begin]}});try{let login2={...unpublished,wishes,...twoShot(context,region)};return resultOf(
await settle(context,transport,login2,publishFailed))}finally{await forget(context,state)}})}async function loginResume(context,path,asked={}){let folder=placeholderAt(
context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.now()/1e3};checkWishes(context,asked,meta.region,name=>resumeStep(
folder,{...asked,name}).command);let wishes={name:asked.name??meta.wished_name??void 0,project:asked.project??meta.wished_project??void 0};return withTransport(
context,async transport=>resultOf(await settle(context,transport,{folder,meta,wishes,...twoShot(context,meta.region)},resumeFailed)))}function resumeFailed(error,folder,wishes){
return isRefused(error)?error:(isFault(error,"NEEDS_REGION_SWITCH")?resumable:publishFailed)(error,folder,wishes)}var twoShot=(context,own)=>({pick:wish=>pickForTwoShot(
{...wish,projectFromEnv:environmentProject(context.env),again:({region=own})=>loginCommand({start:!0,region})}),again:beginTwoShot(own)});async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn(`The finished login is still listed as being under way: ${messageOf(
error)}`)}}export{loginFinish,loginResume,loginStart};
