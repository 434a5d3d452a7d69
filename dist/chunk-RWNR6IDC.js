import{deriveName}from"./chunk-BNKWNKCK.js";import{fetchMe}from"./chunk-TPN2RG7W.js";import{staticAuthorization,withTransport}from"./chunk-TZJS5ZFO.js";
import{probedRegions}from"./chunk-CV2RPZZ7.js";import{MixpanelError,accountFolder,changeConfig,customHeaders,isFault,readConfig,timeouts,within,writeMe}from"./chunk-H7O6CZ4C.js";async function probeRegions(context,transport,person,applicant){let attempts=[];for(let region of probedRegions(context.env))try{let me=await askRegion(context,
transport,applicant,region,timeouts(context.env).probe);return person.say(`Region ${region}: accepted the credentials.`,"progress"),{region,me}}catch(error){let attempt=attemptOf(
region,error);attempts.push(attempt),person.say(`Region ${region}: ${attempt.status===null?`could not be reached (${attempt.reason})`:`answered ${attempt.status}`}\
.`,"progress")}throw failed(attempts,applicant.again({region:"<region>"}))}async function askRegion(context,transport,{credentials,name,isRenewed=!1,again},region,timeoutMs=timeouts(
context.env).me){let{type}=credentials,named=name===void 0?{}:{name};return within({login:{kind:"credentials",flags:{},region,credentials:{type,name,isNew:!isRenewed,
again}}},async()=>fetchMe(context,transport,{region,authorization:staticAuthorization(context,{...credentials,...named}),headers:customHeaders(context.env,readConfig(
context),void 0),account:name,timeoutMs}))}function attemptOf(region,error){if(isFault(error,"NETWORK_ERROR"))return{region,status:null,reason:error.details.reason};
if(isFault(error,"AUTH_FAILED","PERMISSION_DENIED","RATE_LIMITED","SERVER_ERROR","API_ERROR")){let{status}=error.details,isPage=isFault(error,"API_ERROR")&&error.
details.reason==="web_page";if(status!==void 0)return{region,status,...isPage&&{reason:"web_page"}}}throw error}var isVerdict=({status,reason})=>(status===401||
status===403)&&reason===void 0,words=reason=>reason==="web_page"?"(a web page)":reason;function failed(attempts,command){let details={attempts};if(attempts.every(
attempt=>attempt.status===null))return new MixpanelError("OAUTH_NETWORK_UNREACHABLE","None of Mixpanel's regions could be reached. Check the network connection;\
 where the internet is reached only through a proxy, set HTTPS_PROXY.",{details});let next={command,label:"Name the region of your organization"},answers=attempts.
map(({region,status,reason})=>`${region}: ${[status,reason&&words(reason)].filter(Boolean).join(" ")}`).join(", "),scope=attempts.some(attempt=>attempt.status===
403&&isVerdict(attempt))?" A service account that is answered 403 lacks the scope user_details.":"",silent=attempts.filter(attempt=>!isVerdict(attempt)).map(({region})=>region),
verdict=silent.length===0?`Every region refused these credentials (${answers}).${scope} Correct them and try again`:`No region accepted these credentials (${answers}\
), and there is no verdict from ${silent.join(" and ")}.${scope} Try again later`;return new MixpanelError("OAUTH_REGION_PROBE_FAILED",`${verdict}; if you know \
the region, name it: ${command}`,{details,next:[next],retryable:silent.length>0})}var findRegion=(context,person,applicant,region)=>withTransport(context,async transport=>region===void 0?probeRegions(context,transport,person,applicant):{region,
me:await askRegion(context,transport,applicant,region)});async function writeAccount(context,wanted,me,plan){let name="";return await changeConfig(context,config=>(name=
wanted??deriveName(me,taken=>Object.hasOwn(config.accounts,taken)),plan(config,name))),writeMe(context,accountFolder(context,name),me),name}export{findRegion,writeAccount};
