import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-ETFAFDP6.js";import"./chunk-BNKWNKCK.js";import"./chunk-4VT4Q3HL.js";
import"./chunk-TM2GX5AX.js";import"./chunk-I44LROFD.js";import{withTransport}from"./chunk-GS7VSQB5.js";import"./chunk-SACYQ3HL.js";import"./chunk-KGMZ67LW.js";
import"./chunk-FGDSXVZT.js";import"./chunk-TA2EVZWD.js";import"./chunk-XN7N5T6R.js";import{hasNoUse}from"./chunk-FBVOYTZP.js";import"./chunk-J3J6J4IC.js";
import{within}from"./chunk-AIYBMSIJ.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
