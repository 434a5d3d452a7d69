import{JOB_BYTES,RefreshOutcome,faultOf,refreshHere}from"./chunk-DQPPGTEE.js";import{secretHash}from"./chunk-6FWPPQYD.js";import"./chunk-5NXL6SDG.js";
import"./chunk-AMOWF4XF.js";import{lookAt}from"./chunk-CS6AORGS.js";import"./chunk-S2VNGNRK.js";import{apiOrigin,timeouts}from"./chunk-FW43R2MO.js";
import{timeoutError,withTransport}from"./chunk-N6FI6RDQ.js";import"./chunk-A4V3BDS6.js";import"./chunk-FGDSXVZT.js";import"./chunk-775DCZL5.js";
import"./chunk-2CL3XNWC.js";import"./chunk-F2RMG5W6.js";import{closeSync,countsAsNone,createFile,dirname,ensureFolder,errnoOf,isFault,readJson,rootFolder,
temporaryIn,unlinkSync,writeFileSync}from"./chunk-64HBJMEA.js";async function refreshElsewhere(context,start,holder,wanted,patiently){let path=await writeJob(context,holder,wanted);if(path===void 0)return!1;let done=context.
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
