import{JOB_BYTES,RefreshOutcome,faultOf,refreshHere}from"./chunk-6HBUZCB3.js";import{secretHash}from"./chunk-4IKYYILR.js";import"./chunk-IS2CQ7WJ.js";
import"./chunk-5NXRCQHZ.js";import{lookAt}from"./chunk-HQGITNQU.js";import"./chunk-DTXYBLVI.js";import{apiOrigin,timeouts}from"./chunk-DII7FYNR.js";
import{timeoutError,withTransport}from"./chunk-3X2MSNYE.js";import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";import"./chunk-47AXI4DU.js";
import"./chunk-KZXP4KAT.js";import"./chunk-Y4OKRLE4.js";import{closeSync,countsAsNone,createFile,dirname,ensureFolder,errnoOf,isFault,readJson,rootFolder,
temporaryIn,unlinkSync,writeFileSync}from"./chunk-BNTVTWSC.js";async function refreshElsewhere(context,start,holder,wanted,patiently){let path=await writeJob(context,holder,wanted);if(path===void 0)return!1;let done=context.
progress("refreshing the access token");try{let outcome=await patiently(start(path))?readJson(context,path,RefreshOutcome,countsAsNone):void 0;if(remove(path),!outcome)
return!1;for(let text of outcome.warnings)context.warn({kind:"refresh_warned",text});for(let[subject,event]of outcome.events)context.debug[subject]?.(event);if(outcome.
fault)throw faultOf(outcome.fault).at(holder.place);if(outcome.bug)throw Object.assign(new Error(outcome.bug.message),{name:outcome.bug.name});return!0}finally{
done()}}async function writeJob(context,holder,wanted){let{region,folder,carried}=holder,{refused,lastingMs=0}=wanted,job={kind:"job",region,folder,is_bridge:carried!==
void 0,...refused&&{refused:secretHash(refused)},lasting_ms:lastingMs},path=temporaryIn(dirname(folder));try{await ensureFolder(context,dirname(folder),rootFolder(
context));let fd=createFile(context,path);try{writeFileSync(fd,JSON.stringify(job).padEnd(JOB_BYTES," "))}finally{closeSync(fd)}return path}catch(error){if(!isFault(
error)&&errnoOf(error)===void 0)throw error;remove(path);return}}function remove(path){try{unlinkSync(path)}catch{}}async function refresh(context,transport,holder,wanted){let{refreshDetached:start}=context,patiently=work=>withinTime(context,holder.region,work);return start?await context.
uninterrupted(()=>refreshElsewhere(context,start,holder,wanted,patiently))?lookAt(context,holder).tokens:refreshHere(context,transport,holder,wanted):patiently(
withTransport(context,own=>refreshHere(context,own,holder,wanted)))}async function withinTime(context,region,work){let{env}=context;if(!env.MP_TIMEOUT)return work;
let timeoutMs=timeouts(env).oauth,timer,tooLate=new Promise((_resolve,reject)=>{let url=new URL(apiOrigin(env,region));timer=setTimeout(()=>reject(timeoutError(
{url,proxy:void 0,timeoutMs,env})),timeoutMs)});try{return await Promise.race([work,tooLate])}finally{clearTimeout(timer)}}export{refresh};
