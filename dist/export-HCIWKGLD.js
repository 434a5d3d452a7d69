import{freshTokens,staticToken}from"./chunk-WCYUI7R7.js";import{accountHolder,clientOf,lookAt}from"./chunk-HQGITNQU.js";import{quiet,withFolderLock}from"./chunk-DTXYBLVI.js";
import{withTransport}from"./chunk-3X2MSNYE.js";import{plainJson}from"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";import{Fault,accountFolder,
askedFor,bridgedPath,customHeaders,environmentAxes,exists,givenPath,isFault,readBridgeAt,readConfig,resolve2 as resolve,rootFolder,writeAtomic}from"./chunk-BNTVTWSC.js";var LASTING_MS=30*6e4;async function exportBridge(context,to,axes,{accessOnly=!1}={}){let config=readConfig(context),env=environmentAxes(context.env),resolution=resolve(
{env,...askedFor(context,axes),bridge:void 0,config}),{account,project,workspace}=resolution,path=givenPath(context,to);refuseOtherFile(context,path);let headers=customHeaders(
context.env,config,void 0),tokens=account.type==="oauth_browser"?await carriedTokens(context,account,accessOnly):void 0,file={version:2,account:withToken(context,
account),...tokens&&{tokens:{...tokens,scope:tokens.scope??""}},...project!==void 0&&{project},...workspace!==void 0&&{workspace},...Object.keys(headers).length>
0&&{headers}};return tokens?.refresh_token!=null&&await markBridged(context,account.name,path),await writeAtomic(context,path,plainJson(file)),project===void 0&&
context.warn({kind:"bridge_without_project"}),{path,account:account.name,project:project??null,workspace:workspace??null}}function refuseOtherFile(context,path){
try{readBridgeAt(quiet(context),path)}catch(error){throw isFault(error,"BRIDGE_ERROR")?new Fault("INVALID_ARGS",{path},{cause:error,place:{refusal:{reason:"othe\
r_file",path}}}):error}}function withToken(context,account){if(account.type!=="oauth_token")return account;let{token_env:_variable,...rest}=account;return{...rest,
token:staticToken(context,account)}}async function carriedTokens(context,account,accessOnly){let holder=accountHolder(context,account);if(!accessOnly){let{tokens:tokens2}=lookAt(
context,holder);return{...tokens2,client_id:clientOf(context,holder,tokens2)}}let wanted={lastingMs:LASTING_MS},tokens=await withTransport(context,transport=>freshTokens(
context,transport,holder,wanted)),{refresh_token:_left,...access}=tokens;return access}async function markBridged(context,name,path){context.warn({kind:"bridge_\
carries_login",account:name});let folder=accountFolder(context,name),text=plainJson({path,at:context.now()/1e3});await withFolderLock(context,folder,async()=>{exists(
folder)&&await writeAtomic(context,bridgedPath(folder),text,{root:rootFolder(context)})})}export{exportBridge};
