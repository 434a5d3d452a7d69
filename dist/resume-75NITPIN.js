import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-WNF35HHM.js";import"./chunk-BNKWNKCK.js";import"./chunk-E5M2LLXM.js";
import"./chunk-BIG5K3L6.js";import"./chunk-V6OBPBKV.js";import{withTransport}from"./chunk-2TWQJD2P.js";import"./chunk-E6NFEJN6.js";import"./chunk-4CXAI5E7.js";
import"./chunk-FGDSXVZT.js";import"./chunk-5UNKW4XP.js";import"./chunk-G7ZYMQNL.js";import"./chunk-SQSRAZOT.js";import{hasNoUse,within}from"./chunk-6UMSOE4P.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
