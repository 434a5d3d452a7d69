import{fetchMe}from"./chunk-OKYID2EU.js";import{withAuthorization}from"./chunk-DJLPZH5X.js";import{timeouts}from"./chunk-AZKMXM3B.js";import{MixpanelError,
customHeaders,readConfig,regions}from"./chunk-BTU343RA.js";async function probeRegions(context,transport,person,account){let attempts=[];for(let region of regions)try{let me=await askRegion(context,transport,{...account,
region},timeouts(context.env).probe);return person.say(`Region ${region}: accepted the credentials.`),{region,me}}catch(error){let attempt=attemptOf(region,error);
attempts.push(attempt),person.say(`Region ${region}: ${attempt.status===null?`could not be reached (${attempt.reason})`:`answered ${attempt.status}`}.`)}throw failed(
attempts)}var askRegion=(context,transport,account,timeoutMs=timeouts(context.env).me)=>withAuthorization(context,transport,{account,origin:"config",bridge:void 0},
authorization=>fetchMe(context,transport,{region:account.region,authorization,headers:customHeaders(context.env,readConfig(context),void 0),accountName:account.
name,accountType:account.type,timeoutMs}));function attemptOf(region,error){if(!(error instanceof MixpanelError))throw error;let{status,reason}=error.details??{};
if(typeof status=="number")return{region,status};if(error.code==="NETWORK_ERROR")return{region,status:null,reason:String(reason)};if(error.code==="API_ERROR")return{
region,status:200};throw error}function failed(attempts){let details={attempts};if(attempts.every(attempt=>attempt.status===null))return new MixpanelError("OAUT\
H_NETWORK_UNREACHABLE","None of Mixpanel's regions could be reached. Check the network connection; where the internet is reached only through a proxy, set HTTPS\
_PROXY.",{details});let next={command:"mp login --region <region>",label:"Log in to the region of your organisation"},answers=attempts.map(({region,status,reason})=>`${region}\
: ${status??reason}`).join(", "),scope=attempts.some(attempt=>attempt.status===403)?" A service account that is answered 403 lacks the scope user_details.":"";return new MixpanelError(
"OAUTH_REGION_PROBE_FAILED",`No region accepted these credentials (${answers}).${scope} Check them and try again; if you know the region, name it: ${next.command}`,
{details,next:[next]})}export{probeRegions,askRegion};
