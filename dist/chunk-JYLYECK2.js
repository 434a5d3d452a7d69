import{deriveName}from"./chunk-BNKWNKCK.js";import{takenName}from"./chunk-HQQNDLV4.js";import{fetchMe}from"./chunk-RPL2O6IN.js";import{staticAuthorization}from"./chunk-WCYUI7R7.js";
import{probedRegions,timeouts}from"./chunk-DII7FYNR.js";import{withTransport}from"./chunk-3X2MSNYE.js";import{isVerdict}from"./chunk-47AXI4DU.js";
import{Fault,accountFolder,changeConfig,customHeaders,isFault,readConfig,writeMe}from"./chunk-BNTVTWSC.js";async function writeAccount(context,wanted,me,plan){let name="";return await changeConfig(context,config=>(name=wanted??deriveName(me,wanted2=>takenName(config,
wanted2)!==void 0),plan(config,name))),await writeMe(context,accountFolder(context,name),me),name}var findRegion=(context,person,credentials,region)=>withTransport(context,async transport=>region===void 0?probeRegions(context,transport,person,credentials):{region,
me:await askRegion(context,transport,credentials,region,timeouts(context.env).me)});async function probeRegions(context,transport,person,credentials){let attempts=[];
for(let region of probedRegions(context.env))try{let me=await askRegion(context,transport,credentials,region,timeouts(context.env).probe);return person.say(`Reg\
ion ${region}: accepted the credentials.`,"progress"),{region,me}}catch(error){let attempt=attemptOf(region,error);attempts.push(attempt);let{status,reason}=attempt,
how=status===null?`could not be reached (${reason})`:`answered ${status}`;person.say(`Region ${region}: ${how}.`,"progress")}if(attempts.every(({status})=>status===
null))throw new Fault("OAUTH_NETWORK_UNREACHABLE",{attempts});let retryable=attempts.some(attempt=>!isVerdict(attempt));throw new Fault("OAUTH_REGION_PROBE_FAIL\
ED",{attempts},{retryable})}var askRegion=async(context,transport,credentials,region,timeoutMs)=>fetchMe(context,transport,{region,authorization:staticAuthorization(
context,credentials),headers:customHeaders(context.env,readConfig(context),void 0),account:credentials.name,timeoutMs});function attemptOf(region,error){if(isFault(
error,"NETWORK_ERROR"))return{region,status:null,reason:error.details.reason};if(isFault(error,"AUTH_FAILED","PERMISSION_DENIED","RATE_LIMITED","SERVER_ERROR","\
API_ERROR")){let{status}=error.details,isPage=isFault(error,"API_ERROR")&&error.details.reason==="web_page";if(status!==void 0)return{region,status,...isPage&&{
reason:"web_page"}}}throw error}export{writeAccount,findRegion};
