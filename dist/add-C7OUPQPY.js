import{findRegion,writeAccount}from"./chunk-7K3O6Z7M.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-XVKYOMDJ.js";import"./chunk-DBL64LTW.js";
import"./chunk-Q2NGEBT4.js";import{additionOf,checkFree}from"./chunk-G3JUJRIE.js";import"./chunk-VZGP3ZT5.js";import"./chunk-7BP3FJSR.js";
import"./chunk-HYSCSRTQ.js";import"./chunk-25XVHZEE.js";import"./chunk-TGVAPM4A.js";import"./chunk-FGDSXVZT.js";import"./chunk-I42PERBJ.js";
import"./chunk-JOYUZIZP.js";import"./chunk-ITEK3V3E.js";import{readConfig,within}from"./chunk-JJ2I5ECG.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
