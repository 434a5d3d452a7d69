import{apiOrigin,timeouts}from"./chunk-DII7FYNR.js";import{retryAfter}from"./chunk-3X2MSNYE.js";import{quotable}from"./chunk-Y4OKRLE4.js";import{
Fault,Secret,isFault,mayCarryCredential,parseMe}from"./chunk-BNTVTWSC.js";var protectedHeaders=headers=>Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,mayCarryCredential(name)?new Secret(value):value]));function statusError(asked,reply){
let{status}=reply;if(status<500&&status!==429&&isWebPage(reply))return webPage(asked,status);let{account,region,what}=asked,details={...account!==void 0&&{account},
region,status},said=wordsOf(reply.text),place={request:{...what!==void 0&&{what},...said!==void 0&&{said}}};if(status===401)return new Fault("AUTH_FAILED",details,
{place});if(status===403)return new Fault("PERMISSION_DENIED",details,{place});if(status===429){let pause=retryAfter(reply.headers),seconds=pause===void 0?{}:{retry_after:Math.
ceil(pause/1e3)};return new Fault("RATE_LIMITED",{...details,...seconds},{place})}return new Fault(status>=500?"SERVER_ERROR":"API_ERROR",details,{place})}async function attributed(facts,work){
try{return await work()}catch(error){let{what:_,status,...asked}=facts;throw isFault(error,"NETWORK_ERROR")?error.knowing(asked):isFault(error,"API_ERROR")?error.
knowing({...asked,...status!==void 0&&{status}}):error}}var isWebPage=({headers,text})=>/^\s*<[!?a-z]/i.test(text)||/html/i.test(headers["content-type"]??"")&&/<[!/a-z][^<>]*>/i.
test(text),webPage=({account,region},status)=>new Fault("API_ERROR",{...account!==void 0&&{account},region,status,reason:"web_page"});function wordsOf(text){try{
let{error}=JSON.parse(text);return typeof error=="string"&&error!==""?quotable(error):void 0}catch{return}}async function fetchMe(context,transport,request){let{region,account,authorization,headers,timeoutMs=timeouts(context.env).me}=request,asked={...account!==void 0&&
{account},region},reply=await attributed(asked,()=>transport.send({method:"GET",url:`${apiOrigin(context.env,region)}/api/app/me?include_workspace_users=false`,
headers:{accept:"application/json",...protectedHeaders(headers),authorization},timeoutMs,label:"asking Mixpanel what the account can reach",retry:!0})),{status}=reply;
if(status!==200)throw statusError(asked,reply);if(isWebPage(reply))throw webPage(asked,status);return attributed({...asked,status},async()=>parseMe(reply.text))}export{protectedHeaders,statusError,attributed,isWebPage,webPage,fetchMe};
