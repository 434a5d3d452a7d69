import{findRegion,writeAccount}from"./chunk-ZPEQK5CA.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-BYRJ2F4B.js";import"./chunk-AI4BXFEO.js";
import"./chunk-P665ZQSZ.js";import{additionOf,checkFree}from"./chunk-E5M2LLXM.js";import"./chunk-BIG5K3L6.js";import"./chunk-V6OBPBKV.js";
import"./chunk-2TWQJD2P.js";import"./chunk-E6NFEJN6.js";import"./chunk-4CXAI5E7.js";import"./chunk-FGDSXVZT.js";import"./chunk-G7ZYMQNL.js";
import"./chunk-SQSRAZOT.js";import{readConfig,within}from"./chunk-6UMSOE4P.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
