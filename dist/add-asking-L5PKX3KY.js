import{findRegion,writeAccount}from"./chunk-DRTKSJPP.js";import"./chunk-BNKWNKCK.js";import{addAccount,showAccount}from"./chunk-N5GJ6SM5.js";import"./chunk-K4QXSN2R.js";
import{additionOf}from"./chunk-SHRF5HUG.js";import"./chunk-XR5CRZK2.js";import"./chunk-55NKW4DK.js";import"./chunk-DKATACQ3.js";import"./chunk-KNVTZDPL.js";
import"./chunk-Y6LOB466.js";import"./chunk-CKZTFBAU.js";import"./chunk-HGUUDH75.js";import"./chunk-S2EPBAWH.js";import"./chunk-KESKZ2PC.js";
import"./chunk-FGDSXVZT.js";import"./chunk-TRYCETSB.js";import"./chunk-YKC2PLSN.js";import"./chunk-M7BHDRFS.js";import{within}from"./chunk-YIRHNZTQ.js";async function addAskingMixpanel(context,person,wanted){let{name,region,project,credentials}=wanted,record={...credentials,...project!==void 0&&{default_project:project}};
if(name!==void 0&&region!==void 0)return addAccount(context,{...record,name,region});let{type}=credentials,how=credentials.type==="service_account"?{username:credentials.
username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within({login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(
context,person,{...credentials,name},region),chosen=await writeAccount(context,name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));
return showAccount(context,chosen)})}export{addAskingMixpanel};
