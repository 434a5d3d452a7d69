import{summarise,summaryOf}from"./chunk-DYMQX2QE.js";import{assertUsable}from"./chunk-NC5PXKUY.js";import{choiceEdits,choose}from"./chunk-TJX6DK7J.js";
import{setAside,settleRemoved,withFolderLock}from"./chunk-DTXYBLVI.js";import{Fault,accountClientPath,accountFolder,accountOf,changeConfig,exists,isFault,
mePath,readConfig,removeFile,removeFolder,replyPath,targetsNaming,tokensPath}from"./chunk-BNTVTWSC.js";var listAccounts=context=>summarise(context,readConfig(context));async function logout(context,name){let{type}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"type_has_none",account:name,type,
what:"login to forget"};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let folder=accountFolder(context,name);exists(folder)&&await withFolderLock(context,
folder,async()=>{for(let path of[replyPath,accountClientPath,tokensPath])await removeFile(context,path(folder))})}async function removeAccount(context,name,options={}){orphansOf(context,name,options);let folder=accountFolder(context,name),orphans=[];return await withFolderLock(
context,folder,async()=>{orphansOf(context,name,options);let aside=await setAside(context,folder);try{await changeConfig(context,config=>{orphans=orphansIn(config,
name,options);let isActive=config.active.account===name;return[{path:["accounts",name],value:void 0},...isActive?[{path:["active","account"],value:void 0}]:[],...isActive?
[{path:["active","workspace"],value:void 0}]:[]]})}catch(error){throw await settleRemoved(context,folder),error}if(aside!==void 0)try{await removeFolder(context,
aside)}catch(error){if(!isFault(error,"STORAGE_ERROR"))throw error;let{cause,details}=error,file={doing:"remove",leftOf:{account:name,folder:aside}};throw new Fault(
"STORAGE_ERROR",details,{cause,place:{file}})}}),orphans}var orphansOf=(context,name,options={})=>orphansIn(readConfig(context),name,options);function orphansIn(config,name,{
force=!1}){accountOf(config,name);let orphans=targetsNaming(config,name);if(orphans.length>0&&!force)throw new Fault("ACCOUNT_IN_USE",{account:name,referenced_by:orphans});
return orphans}async function updateAccount(context,name,changes){let{region,project,username,tokenEnv}=changes;assertUsable({username});let folder=accountFolder(context,name),
config=await changeConfig(context,before=>{let account=accountOf(before,name);return assertFits(account,changes,exists(tokensPath(folder))),[...set(name,"region",
region),...choiceEdits(before,{account:name,project}),...set(name,"username",username),...tokenEnv===void 0?[]:[{path:["accounts",name,"token"],value:void 0}],...set(
name,"token_env",tokenEnv)]});return(region??username??tokenEnv)&&await removeFile(context,mePath(folder)),summaryOf(context,config,name)}function assertFits(account,{
region,username,tokenEnv},isLoggedIn){let{name,type}=account;if(username!==void 0&&type!=="service_account")throw refused({reason:"type_has_none",account:name,type,
what:"username"});if(tokenEnv!==void 0&&type!=="oauth_token")throw refused({reason:"type_has_none",account:name,type,what:"token_env"});if(region!==void 0&&region!==
account.region&&isLoggedIn)throw refused({reason:"logged_in_elsewhere",account:name,region:account.region})}var refused=refusal=>new Fault("INVALID_ARGS",{},{place:{
refusal}}),set=(name,key,value)=>value===void 0?[]:[{path:["accounts",name,key],value}];var useAccount=(context,name)=>choose(context,()=>({account:name,activate:!0,workspace:null}));export{listAccounts,logout,removeAccount,orphansOf,updateAccount,useAccount};
