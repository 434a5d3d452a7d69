import{findRegion,writeAccount}from"./chunk-UNZZ6XFS.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-IK53BEIJ.js";import"./chunk-SQWSKBNT.js";
import"./chunk-LEDB5IDH.js";import{additionOf,checkFree}from"./chunk-VDB7OSCJ.js";import"./chunk-RFDEDJNS.js";import"./chunk-HOFZNIAZ.js";
import"./chunk-FPCJ5W7J.js";import"./chunk-KHPPEVNH.js";import"./chunk-4DHO3DUK.js";import"./chunk-FGDSXVZT.js";import"./chunk-BVMZX3A4.js";
import"./chunk-NALVMV3R.js";import{readConfig,within}from"./chunk-4DN6G6P7.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
