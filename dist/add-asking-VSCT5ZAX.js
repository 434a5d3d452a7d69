import{findRegion,writeAccount}from"./chunk-JYLYECK2.js";import"./chunk-BNKWNKCK.js";import{addAccount,showAccount}from"./chunk-DYMQX2QE.js";import"./chunk-NC5PXKUY.js";
import{additionOf}from"./chunk-HQQNDLV4.js";import"./chunk-TJX6DK7J.js";import"./chunk-RPL2O6IN.js";import"./chunk-WCYUI7R7.js";import"./chunk-HQGITNQU.js";
import"./chunk-DTXYBLVI.js";import"./chunk-DII7FYNR.js";import"./chunk-3X2MSNYE.js";import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";
import"./chunk-47AXI4DU.js";import"./chunk-KZXP4KAT.js";import"./chunk-Y4OKRLE4.js";import{within}from"./chunk-BNTVTWSC.js";async function addAskingMixpanel(context,person,wanted){let{name,region,project,credentials}=wanted,record={...credentials,...project!==void 0&&{default_project:project}};
if(name!==void 0&&region!==void 0)return addAccount(context,{...record,name,region});let{type}=credentials,how=credentials.type==="service_account"?{username:credentials.
username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within({login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(
context,person,{...credentials,name},region),chosen=await writeAccount(context,name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));
return showAccount(context,chosen)})}export{addAskingMixpanel};
