import{remedyFor,retryAfter}from"./chunk-DJLPZH5X.js";import{apiOrigin,quotable}from"./chunk-UB3PRJ5U.js";import{timeouts}from"./chunk-AZKMXM3B.js";
import{MixpanelError,Secret,mayCarryCredential,parseMe}from"./chunk-BTU343RA.js";var guarded=headers=>Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,mayCarryCredential(name)?new Secret(value):value]));function refusal({
account,region,remedy,what,lacking=""},reply,now){let{status}=reply,details={account,region,status},answer=`Mixpanel (region ${region}) answered ${status}${saying(
reply.text)}`;if(status===401){let message=`The credentials of the account "${account}" were refused: ${answer}. ${remedy.advice}`;return new MixpanelError("AUT\
H_FAILED",message,{details,next:remedy.next})}if(status===403){let message=`The account "${account}" may not ${what}: ${answer}.${lacking}`;return new MixpanelError(
"PERMISSION_DENIED",message,{details})}if(status===429){let pause=retryAfter(reply.headers["retry-after"],now),when=pause===void 0?"later":`in ${Math.ceil(pause/
1e3)} s`;return new MixpanelError("RATE_LIMITED",`${answer}: too many requests. Try again ${when}.`,{details:{...details,...pause!==void 0&&{retry_after:Math.ceil(
pause/1e3)}}})}return status>=500?new MixpanelError("SERVER_ERROR",`${answer}. Try again later.`,{details}):new MixpanelError("API_ERROR",`${answer}, which was \
not expected.`,{details})}function saying(text){try{let{error}=JSON.parse(text);return typeof error=="string"&&error!==""?` (${quotable(error)})`:""}catch{return""}}async function fetchMe(context,transport,request){let{region,authorization,headers,timeoutMs=timeouts(context.env).me}=request,reply=await transport.send({method:"\
GET",url:`${apiOrigin(context.env,region)}/api/app/me?include_workspace_users=false`,headers:{accept:"application/json",...guarded(headers),authorization},timeoutMs,
label:"asking Mixpanel what the account can reach",retry:!0});if(reply.status===200)return parseMe(reply.text);throw refused(request,reply,context.now())}function refused(request,reply,now){
let{accountName,accountType,region}=request,remedy=request.remedy??remedyFor({name:accountName,type:accountType,region},"config"),scope=" It needs the scope use\
r_details: an administrator of its organisation can grant that in Mixpanel's settings.",asked={account:accountName,region,remedy,what:"ask for its projects"};return refusal(
accountType==="service_account"?{...asked,lacking:scope}:asked,reply,now)}export{guarded,refusal,fetchMe};
