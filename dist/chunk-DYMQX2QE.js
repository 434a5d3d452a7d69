import{assertUsable}from"./chunk-NC5PXKUY.js";import{additionOf}from"./chunk-HQQNDLV4.js";import{peekAtTokens,withFolderLock}from"./chunk-DTXYBLVI.js";
import{messageOf}from"./chunk-47AXI4DU.js";import{accountFolder,accountOf,accountsFolder,changeConfig,exists,isExpired,isFault,listFolder,mePath,needsAccount,
projectOf,readConfig,readMe,removeFile,userOf,variable}from"./chunk-BNTVTWSC.js";function summarise(context,config,{only,strict=!1}={}){let attempt=strict?read=>read():orNone(context),targets=targetsByAccount(config),withFolder=new Set(listFolder(
accountsFolder(context)));return(only===void 0?Object.keys(config.accounts).sort():[only]).flatMap(name=>{let record=config.accounts[name];if(!record)return[];let account={
name,...record},folder=withFolder.has(name)?accountFolder(context,name):void 0,me=folder===void 0?void 0:attempt(()=>readMe(context,folder)),project=account.default_project;
return[{name,type:account.type,region:account.region,status:missing(context,account,folder,attempt)??(me?"ok":"untested"),is_active:config.active.account===name,
referenced_by_targets:targets.get(name)??[],user_email:(me&&userOf(me)?.email)??null,project_id:project??null,project_name:(me&&project!==void 0?projectOf(me,project)?.
name:void 0)??null}]})}function summaryOf(context,config,name,{strict=!1}={}){return summarise(context,config,{only:name,strict})[0]}var orNone=context=>read=>{
try{return read()}catch(error){if(!isFault(error))throw error;context.warn(messageOf(error));return}};function targetsByAccount(config){let byAccount=new Map;for(let name of Object.
keys(config.targets).sort()){let account=config.targets[name]?.account??"",names=byAccount.get(account);names?names.push(name):byAccount.set(account,[name])}return byAccount}
function missing(context,account,folder,attempt){if(account.type==="oauth_token")return account.token_env!==void 0&&variable(context.env,account.token_env)===void 0?
"needs_token":void 0;if(account.type==="oauth_browser")return folder===void 0||!attempt(()=>hasUsableTokens(context,folder))?"needs_login":void 0}function hasUsableTokens(context,folder){
try{let tokens=peekAtTokens(context,folder);return tokens!==void 0&&(tokens.refresh_token!=null||!isExpired(tokens.expires_at,context.now()))}catch(error){if(isFault(
error,"OAUTH_TOKEN_ERROR"))return!1;throw error}}function showAccount(context,name){let config=readConfig(context),wanted=name??config.active.account;if(wanted===void 0)throw needsAccount(config);return accountOf(
config,wanted,name===void 0?"[active]":void 0),summaryOf(context,config,wanted,{strict:!0})}async function addAccount(context,{name,...record}){record.type!=="oauth_browser"&&assertUsable(record);let config=await changeConfig(context,before=>additionOf(
before,name,record)),folder=accountFolder(context,name);return exists(mePath(folder))&&await withFolderLock(context,folder,()=>removeFile(context,mePath(folder))),
summaryOf(context,config,name)}export{summarise,summaryOf,showAccount,addAccount};
