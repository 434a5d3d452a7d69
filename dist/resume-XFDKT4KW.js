import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-LLFX242H.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";
import"./chunk-5HL5NE5Z.js";import"./chunk-3RVDVQFA.js";import{withTransport}from"./chunk-5ZO2RHCM.js";import"./chunk-FGDSXVZT.js";import"./chunk-HOF2J2KZ.js";
import"./chunk-47R3CLZM.js";import{hasNoUse,within}from"./chunk-5GQBNJXR.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
