import{retryAfter}from"./chunk-QZPHWWIP.js";import{apiOrigin}from"./chunk-LSVVYL43.js";import{MixpanelError,Secret,isFault,mayCarryCredential,parseMe,
quotable,timeouts,worded}from"./chunk-QGVWXTSC.js";var guarded=headers=>Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,mayCarryCredential(name)?new Secret(value):value]));function refusal({
whose,account,region,remedy,what,lacking=""},reply,now){let{status}=reply,details={...account!==void 0&&{account},region,status},answer=`Mixpanel (region ${region}\
) answered ${status}${saying(reply.text)}`;if(status===401){let message=`The credentials of ${whose} were refused: ${answer}. ${remedy.advice}`;return new MixpanelError(
"AUTH_FAILED",message,{details,next:remedy.next})}if(status===403){let message=`${whose.charAt(0).toUpperCase()}${whose.slice(1)} may not ${what}: ${answer}.${lacking}`;
return new MixpanelError("PERMISSION_DENIED",message,{details})}if(status===429){let pause=retryAfter(reply.headers["retry-after"],now),when=pause===void 0?"lat\
er":`in ${Math.ceil(pause/1e3)} s`;return new MixpanelError("RATE_LIMITED",`${answer}: too many requests. Try again ${when}.`,{details:{...details,...pause!==void 0&&
{retry_after:Math.ceil(pause/1e3)}}})}return status>=500?new MixpanelError("SERVER_ERROR",`${answer}. Try again later.`,{details}):new MixpanelError("API_ERROR",
`${answer}, which was not expected.`,{details})}function saying(text){try{let{error}=JSON.parse(text);return typeof error=="string"&&error!==""?` (${quotable(error)}\
)`:""}catch{return""}}async function fetchMe(context,transport,request){let{region,authorization,headers,timeoutMs=timeouts(context.env).me}=request,status;try{let reply=await transport.
send({method:"GET",url:`${apiOrigin(context.env,region)}/api/app/me?include_workspace_users=false`,headers:{accept:"application/json",...guarded(headers),authorization},
timeoutMs,label:"asking Mixpanel what the account can reach",retry:!0});if(status=reply.status,status===200)return parseMe(reply.text);throw refused(request,reply,
context.now())}catch(error){throw located(error,request,status)}}function refused({accountName,accountType,region,whose,remedy},reply,now){let scope=" It needs \
the scope user_details: an administrator of its organization can grant that in Mixpanel's settings.",asked={whose,account:accountName,region,remedy,what:"ask fo\
r its projects"};return refusal(accountType==="service_account"?{...asked,lacking:scope}:asked,reply,now)}function located(error,{accountName,region},status){let said=isFault(
error,"API_ERROR","NETWORK_ERROR")?worded(error):void 0;if(!said)return error;let where={...accountName!==void 0&&{account:accountName},region};return new MixpanelError(
said.code,said.message,{details:{...where,...status!==void 0&&{status},...said.details},cause:said.cause,next:said.next,retryable:said.retryable})}export{guarded,refusal,fetchMe};
