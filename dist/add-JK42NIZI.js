import{findRegion,writeAccount}from"./chunk-FTPPYQYH.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-D67DOFEJ.js";import"./chunk-2K3W3GWC.js";
import"./chunk-RL5AHQIG.js";import{additionOf,checkFree}from"./chunk-D76GY5VC.js";import"./chunk-VD52XUEP.js";import"./chunk-K2VWFF6U.js";
import"./chunk-WE3PBFMM.js";import"./chunk-43WKRSWA.js";import"./chunk-TP4OASHG.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZTARS7YK.js";
import"./chunk-DOVP2RPE.js";import"./chunk-HHY33LS4.js";import{readConfig,within}from"./chunk-WYMEJZXQ.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
