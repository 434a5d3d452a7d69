import{findRegion,writeAccount}from"./chunk-BYPLS2RD.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-XWCNQQII.js";import"./chunk-AEK3UN73.js";
import"./chunk-LW2FIJ3K.js";import{additionOf,checkFree}from"./chunk-YAYXDVFZ.js";import"./chunk-2D5CVJ7W.js";import"./chunk-AHOHPU7T.js";
import"./chunk-KG5RCBI7.js";import"./chunk-BOR4W7GP.js";import"./chunk-QWFJAVA4.js";import"./chunk-FGDSXVZT.js";import"./chunk-UT4QANMI.js";
import"./chunk-7EACO3PI.js";import"./chunk-X6UGQ6VR.js";import{readConfig,within}from"./chunk-R25BQP3A.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
