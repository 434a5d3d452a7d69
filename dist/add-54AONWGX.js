import{findRegion,writeAccount}from"./chunk-TYEOXQIM.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-3GGI36DZ.js";import"./chunk-THOUPY72.js";
import"./chunk-5SMFTOJX.js";import{additionOf,checkFree}from"./chunk-TP3S3TDB.js";import"./chunk-7YPNEIUE.js";import"./chunk-NUCFARIG.js";
import"./chunk-XS3UPKEB.js";import"./chunk-RWHVSEI2.js";import"./chunk-4OCIO4FA.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZWPAV22V.js";
import"./chunk-ZCEHIPN6.js";import"./chunk-KHLU263M.js";import{readConfig,within}from"./chunk-CJVHBIPE.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
