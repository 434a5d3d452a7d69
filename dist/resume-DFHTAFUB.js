import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-6GAOLB2Q.js";import"./chunk-BNKWNKCK.js";import"./chunk-6NYJXS6E.js";
import"./chunk-OCQMFDIK.js";import"./chunk-B2YPU3JI.js";import"./chunk-7MBQLYN4.js";import"./chunk-ICVM7TFY.js";import{withTransport}from"./chunk-TACRNE55.js";
import"./chunk-SYIZFGA2.js";import"./chunk-PADX7VDT.js";import"./chunk-HJJOKVGZ.js";import"./chunk-FGDSXVZT.js";import"./chunk-JUU3KOXA.js";
import"./chunk-YZQD3U4M.js";import{hasNoUse}from"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";import{within}from"./chunk-GV6KYNJ3.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
