import{findRegion,writeAccount}from"./chunk-4FIMM7TT.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-VJYSX7PM.js";import"./chunk-Y5IWGFEG.js";
import"./chunk-5MX6TYOH.js";import{additionOf,checkFree}from"./chunk-XRPHOQG4.js";import"./chunk-CFHU37SY.js";import"./chunk-PNWBWH7D.js";
import"./chunk-FQSKGWUR.js";import"./chunk-ZL5SNZ3F.js";import"./chunk-UMLGB4I2.js";import"./chunk-FGDSXVZT.js";import"./chunk-4AU7MFB6.js";
import"./chunk-W7J2I43M.js";import{readConfig,within}from"./chunk-Q5DPWICT.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
