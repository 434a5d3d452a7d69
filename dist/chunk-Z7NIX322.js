import{fetchMe}from"./chunk-RPL2O6IN.js";import{withAuthorization}from"./chunk-WCYUI7R7.js";import{quiet}from"./chunk-DTXYBLVI.js";import{withTransport}from"./chunk-3X2MSNYE.js";
import{customHeaders,ownFolder,readConfig,readMe,writeMe}from"./chunk-BNTVTWSC.js";async function me(context,resolved,options={}){let{account,origin,config,bridge}=resolved,headers=customHeaders(context.env,config,bridge),asking={account,origin,
bridge,headers};return withTransport(context,transport=>meThrough(context,transport,asking,options))}async function meThrough(context,transport,asking,{refresh=!1}={}){
let{account,origin,headers}=asking,folder=ownFolder(context,origin,account.name),cached=refresh||folder===void 0?void 0:readMe(context,folder);if(cached)return cached;
let found=await withAuthorization(context,transport,asking,authorization=>fetchMe(context,transport,{region:account.region,account:account.name,authorization,headers}));
return folder!==void 0&&!wasRemoved(context,asking)&&await writeMe(context,folder,found),found}function wasRemoved(context,{account,origin}){return origin==="co\
nfig"&&!Object.hasOwn(readConfig(quiet(context)).accounts,account.name)}export{me,meThrough};
