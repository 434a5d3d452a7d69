import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-EQIAFMFS.js";import"./chunk-BNKWNKCK.js";import"./chunk-VDB7OSCJ.js";
import"./chunk-RFDEDJNS.js";import"./chunk-HOFZNIAZ.js";import{withTransport}from"./chunk-FPCJ5W7J.js";import"./chunk-KHPPEVNH.js";import"./chunk-4DHO3DUK.js";
import"./chunk-FGDSXVZT.js";import"./chunk-2MTSLB4B.js";import"./chunk-BVMZX3A4.js";import"./chunk-NALVMV3R.js";import{hasNoUse,within}from"./chunk-4DN6G6P7.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
