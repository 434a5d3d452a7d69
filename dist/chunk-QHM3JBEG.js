import{fetchMe}from"./chunk-OKYID2EU.js";import{createTransport,remedyFor,withAuthorization}from"./chunk-DJLPZH5X.js";import{customHeaders,ownFolder,
readConfig,readMe,writeMe}from"./chunk-BTU343RA.js";async function me(context,resolved,options={}){let{account,origin,config,bridge}=resolved,headers=customHeaders(context.env,config,bridge),transport=createTransport(
context);try{let asking={account,origin,bridge,headers,remedy:remedyFor(account,origin)};return await meThrough(context,transport,asking,options)}finally{await transport.
close()}}async function meThrough(context,transport,asking,{refresh=!1}={}){let{account,origin,headers,remedy}=asking,folder=ownFolder(context,origin,account.name),
cached=refresh||folder===void 0?void 0:readMe(context,folder);if(cached)return cached;let found=await withAuthorization(context,transport,asking,authorization=>fetchMe(
context,transport,{region:account.region,authorization,headers,accountName:account.name,accountType:account.type,remedy}));return folder!==void 0&&!wasRemoved(context,
asking)&&writeMe(context,folder,found),found}function wasRemoved(context,{account,origin}){let quiet={...context,warn:()=>{}};return origin==="config"&&!Object.
hasOwn(readConfig(quiet).accounts,account.name)}export{me,meThrough};
