import{authorizationServer,refreshed,secretHash}from"./chunk-HYSABYNB.js";import{keptReply,removeReply,reserveRoom}from"./chunk-4WEBSBZ7.js";import{
BadAnswer,isUnknownClient}from"./chunk-6QKGGCSC.js";import{assertRefreshable,clientsOf,isGood,lookAt}from"./chunk-KNVTZDPL.js";import{withFolderLock,
writeTokens}from"./chunk-Y6LOB466.js";import"./chunk-HGUUDH75.js";import{distrustClient,readAccountClient,readClient,writeAccountClient}from"./chunk-S2EPBAWH.js";
import"./chunk-KESKZ2PC.js";import"./chunk-TRYCETSB.js";import"./chunk-YKC2PLSN.js";import"./chunk-M7BHDRFS.js";import{Fault,isFault,tokensPath}from"./chunk-YIRHNZTQ.js";async function adoptReply(context,holder,lock){let{folder,place}=holder,reply=keptReply(context,folder);if(!reply)return!1;let{tokens}=lookAt(context,holder),fresh=tokensOf(
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
Fault?error.at(place):error,isSame=(a,b)=>a&&b?a.equals(b):a==null&&b==null;var refresh=(context,transport,holder,wanted)=>refreshHere(context,transport,holder,wanted);export{refresh};
