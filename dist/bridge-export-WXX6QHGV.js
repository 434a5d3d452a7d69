import{accountHolder,clientOf,createTransport,freshTokens,lookAt,staticToken}from"./chunk-DJLPZH5X.js";import"./chunk-AZKMXM3B.js";import"./chunk-ZH7HUWQ3.js";
import"./chunk-S4ZFXJMM.js";import{accountFolder,customHeaders,environmentAxes,environmentFlags,exists,givenPath,join,plainJson,readConfig,resolve2 as resolve,
writeAtomic}from"./chunk-BTU343RA.js";var LASTING_MS=30*6e4;async function exportBridge(context,to,axes,{accessOnly=!1}={}){let config=readConfig(context),env=environmentAxes(context.env),given=Object.
keys(axes).length>0?axes:environmentFlags(context.env),resolution=resolve({env,axes:given,bridge:void 0,config}),{account,project,workspace}=resolution,path=givenPath(
context,to),headers=customHeaders(context.env,config,void 0),tokens=account.type==="oauth_browser"?await carriedTokens(context,account,accessOnly):void 0,file={
version:2,account:withToken(context,account),...tokens&&{tokens},...project!==void 0&&{project},...workspace!==void 0&&{workspace},...Object.keys(headers).length>
0&&{headers}};return writeAtomic(context,path,plainJson(file)),tokens?.refresh_token!=null&&markBridged(context,account.name,path),{path,account:account.name,project:project??
null,workspace:workspace??null}}function withToken(context,account){if(account.type!=="oauth_token")return account;let{token_env:_variable,...rest}=account;return{
...rest,token:staticToken(context,account)}}async function carriedTokens(context,account,accessOnly){let holder=accountHolder(context,account);if(!accessOnly){let{
tokens}=lookAt(context,holder);return{...tokens,client_id:clientOf(context,account.region,tokens)}}let transport=createTransport(context);try{let{refresh_token:_left,
...access}=await freshTokens(context,transport,holder,{lastingMs:LASTING_MS});return access}finally{await transport.close()}}function markBridged(context,name,path){
context.warn(`The bridge carries the refresh token of "${name}". Whichever side refreshes first logs the other one out; --access-only leaves the refresh token o\
ut.`);let folder=accountFolder(context,name);exists(folder)&&writeAtomic(context,join(folder,"bridged"),plainJson({path,at:context.now()/1e3}))}export{exportBridge};
