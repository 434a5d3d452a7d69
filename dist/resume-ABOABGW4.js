import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-SETPFB6Y.js";import"./chunk-BNKWNKCK.js";import"./chunk-G3JUJRIE.js";
import"./chunk-VZGP3ZT5.js";import"./chunk-7BP3FJSR.js";import{withTransport}from"./chunk-HYSCSRTQ.js";import"./chunk-25XVHZEE.js";import"./chunk-TGVAPM4A.js";
import"./chunk-FGDSXVZT.js";import"./chunk-PMTZKGZD.js";import"./chunk-I42PERBJ.js";import{hasNoUse}from"./chunk-JOYUZIZP.js";import"./chunk-ITEK3V3E.js";
import{within}from"./chunk-JJ2I5ECG.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
