import{findRegion,writeAccount}from"./chunk-AP5XDJTK.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-FQEX5DEP.js";import"./chunk-QQLNCXF7.js";
import"./chunk-A3AOEDJA.js";import{additionOf,checkFree}from"./chunk-AG67EZGW.js";import"./chunk-FN6F3AUO.js";import"./chunk-DVISFNSR.js";
import"./chunk-22V5LSEY.js";import"./chunk-5E2RDWZC.js";import"./chunk-C76F62GV.js";import"./chunk-MB5FT3H3.js";import"./chunk-KZ4FCYTV.js";
import"./chunk-FGDSXVZT.js";import"./chunk-6CRMFHP3.js";import"./chunk-6HYJFXNM.js";import{readConfig,within}from"./chunk-D4R4JLLY.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
