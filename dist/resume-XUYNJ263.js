import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-CCUUNEHE.js";import"./chunk-BNKWNKCK.js";import"./chunk-TPYRSAUA.js";
import"./chunk-UQ6DXMJD.js";import"./chunk-DSM5BVWZ.js";import{withTransport}from"./chunk-QSQ2GUAW.js";import"./chunk-HN4O5VDH.js";import"./chunk-NPMKJHYN.js";
import"./chunk-FGDSXVZT.js";import"./chunk-CK37CMR2.js";import"./chunk-ZYBYQJIX.js";import"./chunk-HL4YNQDQ.js";import{hasNoUse,within}from"./chunk-KG6YIKTC.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
