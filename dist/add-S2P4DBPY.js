import{findRegion,writeAccount}from"./chunk-ADRZGVGX.js";import"./chunk-BNKWNKCK.js";import{add,show}from"./chunk-QHQS2QFT.js";import"./chunk-TK6A4JGK.js";
import"./chunk-FGWWGCPC.js";import{additionOf,checkFree}from"./chunk-QSOAGNSV.js";import"./chunk-O4GF4SD4.js";import"./chunk-P2SHCCS3.js";
import"./chunk-DWICQT5L.js";import"./chunk-OKXWT4GD.js";import"./chunk-ATNG2E44.js";import"./chunk-MF57VXBA.js";import"./chunk-MX3EAESV.js";
import"./chunk-FGDSXVZT.js";import"./chunk-DPOG23JA.js";import"./chunk-SB64ICGD.js";import{readConfig,within}from"./chunk-H5EQXMYT.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}export{addAccount,checkNew};
