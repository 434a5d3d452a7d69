import{findRegion,writeAccount}from"./chunk-F2HO4D5Z.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-UJ2TXS5C.js";import"./chunk-TZYFG2CF.js";
import"./chunk-RQVJLLFF.js";import{additionOf,checkFree}from"./chunk-ZUP5DQUP.js";import"./chunk-RB337K7Z.js";import"./chunk-7DUCPT5S.js";
import"./chunk-SZW25G5R.js";import"./chunk-UYBYQ6VF.js";import"./chunk-P6OJ4CRB.js";import"./chunk-FGDSXVZT.js";import"./chunk-QMEWG3FL.js";
import"./chunk-TIGGUOA2.js";import"./chunk-PPIVWYPI.js";import{readConfig,within}from"./chunk-E7JUMITX.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
