import{retryAfter}from"./chunk-4CIZ3YE7.js";import{apiOrigin}from"./chunk-J32BPLS2.js";import{Fault,Secret,isFault,mayCarryCredential,parseMe,quotable,
timeouts}from"./chunk-JRLRTRIZ.js";var guarded=headers=>Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,mayCarryCredential(name)?new Secret(value):value]));function refusal({
account,region,what},reply,now){let{status}=reply,details={...account!==void 0&&{account},region,status},said=wordsOf(reply.text),place={request:{...what!==void 0&&
{what},...said!==void 0&&{said}}};if(status===401)return new Fault("AUTH_FAILED",details,{place});if(status===403)return new Fault("PERMISSION_DENIED",details,{
place});if(status===429){let pause=retryAfter(reply.headers["retry-after"],now),seconds=pause===void 0?{}:{retry_after:Math.ceil(pause/1e3)};return new Fault("R\
ATE_LIMITED",{...details,...seconds},{place})}return new Fault(status>=500?"SERVER_ERROR":"API_ERROR",details,{place})}function wordsOf(text){try{let{error}=JSON.
parse(text);return typeof error=="string"&&error!==""?quotable(error):void 0}catch{return}}async function fetchMe(context,transport,request){let{region,account,authorization,headers,timeoutMs=timeouts(context.env).me}=request,asked={...account!==void 0&&
{account},region},status;try{let reply=await transport.send({method:"GET",url:`${apiOrigin(context.env,region)}/api/app/me?include_workspace_users=false`,headers:{
accept:"application/json",...guarded(headers),authorization},timeoutMs,label:"asking Mixpanel what the account can reach",retry:!0});if(status=reply.status,status===
200)return parseMe(reply.text);throw refusal(asked,reply,context.now())}catch(error){throw isFault(error,"NETWORK_ERROR")?error.knowing(asked):isFault(error,"AP\
I_ERROR")?error.knowing({...asked,...status!==void 0&&{status}}):error}}export{guarded,refusal,fetchMe};
