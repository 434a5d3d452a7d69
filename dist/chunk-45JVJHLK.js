import{warnIfHidden}from"./chunk-PV5O7ODW.js";import{assertUsable}from"./chunk-4PDBC4RR.js";import{additionOf}from"./chunk-4VT4Q3HL.js";import{
messageOf}from"./chunk-FBVOYTZP.js";import{MixpanelError,accountFolder,accountOf,accountsFolder,changeConfig,commandFor,exists,getAnAccount,isExpired,isFault,
listFolder,mePath,peekAtTokens,projectOf,readConfig,readMe,removeFile,removeFolder,setAside,settleRemoved,shellQuote,targetsNaming,tokensPath,userOf,variable,withFolderLock}from"./chunk-AIYBMSIJ.js";function summarise(context,config,{only,strict=!1}={}){let attempt=strict?read=>read():orNone(context),targets=targetsByAccount(config),withFolder=new Set(listFolder(
accountsFolder(context)));return(only===void 0?Object.keys(config.accounts).sort():[only]).flatMap(name=>{let record=config.accounts[name];if(!record)return[];let account={
name,...record},folder=withFolder.has(name)?accountFolder(context,name):void 0,me=folder===void 0?void 0:attempt(()=>readMe(context,folder)),project=account.default_project;
return[{name,type:account.type,region:account.region,status:missing(context,account,folder,attempt)??(me?"ok":"untested"),is_active:config.active.account===name,
referenced_by_targets:targets.get(name)??[],user_email:(me&&userOf(me)?.email)??null,project_id:project??null,project_name:(me&&project!==void 0?projectOf(me,project)?.
name:void 0)??null}]})}var orNone=context=>read=>{try{return read()}catch(error){if(!isFault(error))throw error;context.warn(messageOf(error));return}};function targetsByAccount(config){
let byAccount=new Map;for(let name of Object.keys(config.targets).sort()){let account=config.targets[name]?.account??"",names=byAccount.get(account);names?names.
push(name):byAccount.set(account,[name])}return byAccount}function missing(context,account,folder,attempt){if(account.type==="oauth_token")return account.token_env!==
void 0&&variable(context.env,account.token_env)===void 0?"needs_token":void 0;if(account.type==="oauth_browser")return folder===void 0||!attempt(()=>hasUsableTokens(
context,folder))?"needs_login":void 0}function hasUsableTokens(context,folder){try{let tokens=peekAtTokens(context,folder);return tokens!==void 0&&(tokens.refresh_token!=
null||!isExpired(tokens.expires_at,context.now()))}catch(error){if(isFault(error,"OAUTH_TOKEN_ERROR"))return!1;throw error}}var list=context=>summarise(context,readConfig(context));function show(context,name){let config=readConfig(context),wanted=name??config.active.account;if(wanted===
void 0){let next=getAnAccount(Object.keys(config.accounts).length>0);throw new MixpanelError("NEEDS_ACCOUNT",`No account is active. Run: ${next[0]?.command}`,{next})}
return accountOf(config,wanted,name===void 0?"[active]":void 0),summaryOf(context,config,wanted,{strict:!0})}async function add(context,{name,...record}){record.
type!=="oauth_browser"&&assertUsable(record);let config=await changeConfig(context,before=>additionOf(before,name,record)),folder=accountFolder(context,name);return exists(
mePath(folder))&&await withFolderLock(context,folder,()=>removeFile(context,mePath(folder))),summaryOf(context,config,name)}async function update(context,name,changes){
let{region,project,username,tokenEnv}=changes;assertUsable({username});let folder=accountFolder(context,name),config=await changeConfig(context,before=>{let account=accountOf(
before,name);if(username!==void 0&&account.type!=="service_account")throw new MixpanelError("INVALID_ARGS",`"${name}" is of type ${account.type}, which has no u\
sername.`);if(tokenEnv!==void 0&&account.type!=="oauth_token")throw new MixpanelError("INVALID_ARGS",`"${name}" is of type ${account.type}, which has no token_e\
nv.`);if(region!==void 0&&region!==account.region&&exists(tokensPath(folder))){let command=commandFor("mp account logout",name);throw new MixpanelError("INVALID\
_ARGS",`"${name}" is logged in in region ${account.region}, and its tokens are good nowhere else. Run first: ${command}`,{next:[{command,label:"Forget its token\
s"}]})}return[...set(name,"region",region),...set(name,"default_project",project),...set(name,"username",username),...tokenEnv===void 0?[]:[{path:["accounts",name,
"token"],value:void 0}],...set(name,"token_env",tokenEnv),...project!==void 0&&project!==account.default_project?unpin(before,name):[]]});return(region??username??
tokenEnv)&&await removeFile(context,mePath(folder)),summaryOf(context,config,name)}var set=(name,key,value)=>value===void 0?[]:[{path:["accounts",name,key],value}],
unpin=(config,name)=>config.active.account===name?[{path:["active","workspace"],value:void 0}]:[];async function remove(context,name,{force=!1}={}){orphansOf(context,
name,{force});let folder=accountFolder(context,name),orphans=[];return await withFolderLock(context,folder,async()=>{orphansOf(context,name,{force});let aside=await setAside(
context,folder);try{await changeConfig(context,config=>{orphans=orphansIn(config,name,force);let isActive=config.active.account===name;return[{path:["accounts",
name],value:void 0},...isActive?[{path:["active","account"],value:void 0},...unpin(config,name)]:[]]})}catch(error){throw await settleRemoved(context,folder),error}
if(aside!==void 0)try{await removeFolder(context,aside)}catch(error){throw isFault(error,"STORAGE_ERROR")?leftBehind(name,aside,error):error}}),orphans}var orphansOf=(context,name,{
force=!1}={})=>orphansIn(readConfig(context),name,force);function orphansIn(config,name,force){accountOf(config,name);let orphans=targetsNaming(config,name);if(orphans.
length>0&&!force)throw inUse(name,orphans);return orphans}function leftBehind(name,folder,{details,cause}){let command=`rm -r ${shellQuote(folder)}`;return new MixpanelError(
"STORAGE_ERROR",`The account "${name}" was removed from the config file, but its folder ${folder}, which may hold its tokens, cannot be removed: ${details.reason}\
. Remove it: ${command}`,{details:{...details},cause,next:[{command,label:"Remove what is left of the account"}]})}function inUse(name,targets){let command=commandFor(
"mp account remove",name,"--force --yes");return new MixpanelError("ACCOUNT_IN_USE",`Targets name the account "${name}": ${targets.join(", ")}. To remove it all\
 the same: ${command}`,{details:{account:name,referenced_by:targets},next:[{command,label:"Remove it; those targets will name no account"}]})}async function use(context,name){
let config=await changeConfig(context,before=>(accountOf(before,name),[{path:["active","account"],value:name},{path:["active","workspace"],value:void 0}]));return warnIfHidden(
context,config,{account:name}),{account:name,project:config.accounts[name]?.default_project??null,workspace:null}}async function logout(context,name){let{type}=accountOf(
readConfig(context),name);if(type!=="oauth_browser")throw new MixpanelError("INVALID_ARGS",`"${name}" is of type ${type}, which has no login to forget.`);let folder=accountFolder(
context,name);exists(folder)&&await withFolderLock(context,folder,()=>removeFile(context,tokensPath(folder)))}function summaryOf(context,config,name,{strict=!1}={}){
return summarise(context,config,{only:name,strict})[0]}export{list,show,add,update,remove,orphansOf,use,logout};
