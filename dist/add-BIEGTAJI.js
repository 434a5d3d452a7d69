import{findRegion,writeAccount}from"./chunk-UA5T35UM.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-45JVJHLK.js";import"./chunk-PV5O7ODW.js";
import"./chunk-4PDBC4RR.js";import{additionOf,checkFree}from"./chunk-4VT4Q3HL.js";import"./chunk-TM2GX5AX.js";import"./chunk-I44LROFD.js";
import"./chunk-GS7VSQB5.js";import"./chunk-SACYQ3HL.js";import"./chunk-KGMZ67LW.js";import"./chunk-FGDSXVZT.js";import"./chunk-XN7N5T6R.js";
import"./chunk-FBVOYTZP.js";import"./chunk-J3J6J4IC.js";import{readConfig,within}from"./chunk-AIYBMSIJ.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
