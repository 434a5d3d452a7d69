import{findRegion,writeAccount}from"./chunk-SHARNCMD.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-CAFVW672.js";import"./chunk-UPK3GQSL.js";
import"./chunk-KYHXWJD6.js";import{additionOf,checkFree}from"./chunk-TPYRSAUA.js";import"./chunk-UQ6DXMJD.js";import"./chunk-DSM5BVWZ.js";
import"./chunk-QSQ2GUAW.js";import"./chunk-HN4O5VDH.js";import"./chunk-NPMKJHYN.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZYBYQJIX.js";
import"./chunk-HL4YNQDQ.js";import{readConfig,within}from"./chunk-KG6YIKTC.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
