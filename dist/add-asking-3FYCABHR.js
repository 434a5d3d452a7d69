import{findRegion,writeAccount}from"./chunk-ZOANXGZ6.js";import"./chunk-BNKWNKCK.js";import{addAccount,showAccount}from"./chunk-A7CFNYUC.js";import"./chunk-MBRNEGMB.js";
import{additionOf}from"./chunk-6NYJXS6E.js";import"./chunk-OCQMFDIK.js";import"./chunk-B2YPU3JI.js";import"./chunk-7MBQLYN4.js";import"./chunk-ICVM7TFY.js";
import"./chunk-TACRNE55.js";import"./chunk-SYIZFGA2.js";import"./chunk-PADX7VDT.js";import"./chunk-HJJOKVGZ.js";import"./chunk-FGDSXVZT.js";
import"./chunk-YZQD3U4M.js";import"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";import{within}from"./chunk-GV6KYNJ3.js";async function addAskingMixpanel(context,person,wanted){let{name,region,project,credentials}=wanted,record={...credentials,...project!==void 0&&{default_project:project}};
if(name!==void 0&&region!==void 0)return addAccount(context,{...record,name,region});let{type}=credentials,how=credentials.type==="service_account"?{username:credentials.
username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within({login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(
context,person,{...credentials,name},region),chosen=await writeAccount(context,name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));
return showAccount(context,chosen)})}export{addAskingMixpanel};
