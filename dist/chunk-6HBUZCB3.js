import{authorizationServer,refreshed,secretHash}from"./chunk-4IKYYILR.js";import{keptReply,removeReply,reserveRoom}from"./chunk-IS2CQ7WJ.js";import{
BadAnswer,isUnknownClient}from"./chunk-5NXRCQHZ.js";import{assertRefreshable,clientsOf,isGood,lookAt}from"./chunk-HQGITNQU.js";import{withFolderLock,
writeTokens}from"./chunk-DTXYBLVI.js";import{distrustClient,readAccountClient,readClient,withTransport,writeAccountClient}from"./chunk-3X2MSNYE.js";
import{quotable}from"./chunk-Y4OKRLE4.js";import{Fault,NonEmpty,Region,array,boolean,bridgeAccountFolder,closeSync,constants,countsAsNone,dirname,errorCodes,
isFault,literal,looseObject,number,object,openSync,optional,picklist,readBridge,readJson,string,sweepTemporaries,tokensPath,tuple,writeFileSync}from"./chunk-BNTVTWSC.js";async function adoptReply(context,holder,lock){let{folder,place}=holder,reply=keptReply(context,folder);if(!reply)return!1;let{tokens}=lookAt(context,holder),fresh=tokensOf(
tokens,reply);if(fresh)try{await writeTokens(context,folder,fresh,lock.assertHeld)}catch(error){if(!isFault(error,"STORAGE_ERROR"))throw error;let{details,cause}=error,
there={...place,file:{doing:"store_kept"}};throw new Fault("STORAGE_ERROR",{...details,path:tokensPath(folder)},{cause,place:there,retryable:!0})}return await removeReply(
context,folder),fresh!==void 0}function tokensOf(tokens,reply){if(!(tokens.refresh_token==null||secretHash(tokens.refresh_token)!==reply.spent))try{return refreshed(
tokens,reply,reply.client_id,reply.received_at)}catch(error){if(error instanceof BadAnswer)return;throw error}}var refreshHere=(context,transport,holder,wish)=>withFolderLock(context,holder.folder,lock=>context.uninterrupted(()=>refreshLocked(context,transport,holder,wish,
lock)));async function refreshLocked(context,transport,holder,wish,lock){let server=authorizationServer(context,transport,holder.region);for(;;){if(await adoptReply(
context,holder,lock))continue;let found=lookAt(context,holder);if(isGood(context,found.tokens,wish))return found.tokens;assertRefreshable(context,holder,found.tokens);
let fresh=await spend(context,server,holder,found,lock);if(fresh)return fresh}}async function spend(context,server,holder,{tokens,stored},lock){let room=await reserveRoom(
context,holder.folder),isKept=!1,isOfUse=!1,keep=async(clientId,reply)=>{try{await room.keepReply(record(tokens,clientId,reply,context.now())),isKept=!0}catch(error){
if(!isFault(error,"STORAGE_ERROR"))throw error}};try{let answer=await ask(context,server,holder,tokens,keep);return answer===void 0||!isSame(lookAt(context,holder).
stored?.access_token,stored?.access_token)?void 0:(isOfUse=!0,await room.store(answer.tokens,lock.assertHeld),await noteClient(context,holder,answer.client),answer.
tokens)}catch(error){throw isOfUse&&isFault(error,"STORAGE_ERROR")?notStored(holder,error,isKept):error}finally{room.release(isOfUse)}}async function ask(context,server,holder,tokens,keep){
let verdict;for(let client of clientsOf(context,holder,tokens))try{return{tokens:await server.refresh(tokens,client,reply=>keep(client,reply)),client}}catch(error){
let isForgotten=isUnknownClient(error);if(isForgotten&&await distrustClient(context,holder.region,client),!isForgotten&&!isFault(error,"OAUTH_REFRESH_REVOKED"))
throw at(holder,error);isFault(verdict,"OAUTH_REFRESH_REVOKED")||(verdict=error)}let isAboutThis=isSame(lookAt(context,holder).tokens.refresh_token,tokens.refresh_token);
if(!(isFault(verdict,"OAUTH_REFRESH_REVOKED")&&!isAboutThis))throw at(holder,verdict)}var record=(tokens,clientId,{status,text},now)=>({schema_version:1,spent:tokens.
refresh_token?secretHash(tokens.refresh_token):"",client_id:clientId,received_at:now,status,text});async function noteClient(context,{folder,region},clientId){try{
if(readAccountClient(context,folder)?.client_id===clientId)return;let known=readClient(context,region);await writeAccountClient(context,folder,known?.client_id===
clientId?known:{client_id:clientId,region})}catch(error){if(!isFault(error))throw error}}var notStored=({folder,place},{details,cause},isKept)=>new Fault("STORA\
GE_ERROR",{...details,path:tokensPath(folder)},{cause,place:{...place,file:{doing:isKept?"store_kept":"store_lost"}},retryable:isKept}),at=({place},error)=>error instanceof
Fault?error.at(place):error,isSame=(a,b)=>a&&b?a.equals(b):a==null&&b==null;function faultRecord({code,details,place,retryable,cause}){let{owner:_owner,login:_login,...there}=place;return{code,details:{...details},place:there,retryable,
...cause instanceof Error&&{cause:causeRecord(cause)}}}function causeRecord(cause){let{name,message}=cause,code="code"in cause?cause.code:void 0;return{name,message:quotable(
message),...typeof code=="string"&&{code}}}function faultOf({code,details,place,retryable,cause}){if(!isErrorCode(code))throw new Error(`${quotable(code)} is no\
 error code`);return new Fault(code,details,{place,retryable,...cause&&{cause:Object.assign(new Error(cause.message),{name:cause.name,code:cause.code})}})}var isErrorCode=code=>errorCodes.
includes(code);var RefreshJob=object({kind:literal("job"),region:Region,folder:NonEmpty,is_bridge:boolean(),refused:optional(string()),lasting_ms:number()}),FaultRecord=object(
{code:string(),details:looseObject({}),place:looseObject({}),retryable:boolean(),cause:optional(object({name:string(),message:string(),code:optional(string())}))}),
RefreshOutcome=object({kind:literal("outcome"),fault:optional(FaultRecord),bug:optional(object({name:string(),message:string()})),warnings:array(string()),events:array(
tuple([picklist(["http","files","lock"]),string()]))});var JOB_BYTES=4*1024;async function runRefreshJob(context,path,notes){let job=readJson(context,path,RefreshJob,countsAsNone);if(!job)return;let outcome={kind:"o\
utcome"};try{let{refused,lasting_ms:lastingMs}=job,wish={lastingMs,...refused!==void 0&&{refused:{equals:token=>secretHash(token)===refused}}};await withTransport(
context,transport=>refreshHere(context,transport,holderOf(context,job),wish))}catch(error){outcome={...outcome,...told(error)}}let all=JSON.stringify({...outcome,
...notes}),text=Buffer.byteLength(all)<=JOB_BYTES?all:JSON.stringify({...outcome,warnings:[],events:[]});overwrite(path,text.padEnd(JOB_BYTES," ")),sweepTemporaries(
dirname(path))}function holderOf(context,{region,folder,is_bridge:isBridge}){let file=isBridge?readBridge(context)?.file:void 0,isSame2=file&&bridgeAccountFolder(
context,file.account.name)===folder;return{place:{},region,folder,...isSame2&&file.tokens&&{carried:file.tokens}}}function told(error){return error instanceof Fault?
{fault:faultRecord(error)}:error instanceof Error?{bug:{name:error.name,message:quotable(error.message)}}:{bug:{name:"Error",message:"something that is no Error\
 was thrown"}}}function overwrite(path,text){try{let fd=openSync(path,constants.O_WRONLY|constants.O_NOFOLLOW);try{writeFileSync(fd,text)}finally{closeSync(fd)}}catch{}}export{faultOf,RefreshOutcome,refreshHere,JOB_BYTES,runRefreshJob};
