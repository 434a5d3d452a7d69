import{findRegion,writeAccount}from"./chunk-S7IC73ES.js";import"./chunk-BNKWNKCK.js";import{addAccount,showAccount}from"./chunk-ROBRNTHB.js";import"./chunk-WRWSGOP6.js";
import{additionOf}from"./chunk-YVUCKQKS.js";import"./chunk-HVROXUOW.js";import"./chunk-SN4DP7RC.js";import"./chunk-U7QGNCPU.js";import"./chunk-CS6AORGS.js";
import"./chunk-S2VNGNRK.js";import"./chunk-FW43R2MO.js";import"./chunk-N6FI6RDQ.js";import"./chunk-A4V3BDS6.js";import"./chunk-FGDSXVZT.js";
import"./chunk-775DCZL5.js";import"./chunk-2CL3XNWC.js";import"./chunk-F2RMG5W6.js";import{within}from"./chunk-64HBJMEA.js";async function addAskingMixpanel(context,person,wanted){let{name,region,project,credentials}=wanted,record={...credentials,...project!==void 0&&{default_project:project}};
if(name!==void 0&&region!==void 0)return addAccount(context,{...record,name,region});let{type}=credentials,how=credentials.type==="service_account"?{username:credentials.
username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within({login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(
context,person,{...credentials,name},region),chosen=await writeAccount(context,name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));
return showAccount(context,chosen)})}export{addAskingMixpanel};
