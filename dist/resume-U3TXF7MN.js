import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-RHE73CHU.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";
import"./chunk-AG67EZGW.js";import"./chunk-FN6F3AUO.js";import"./chunk-DVISFNSR.js";import"./chunk-22V5LSEY.js";import{withTransport}from"./chunk-5E2RDWZC.js";
import"./chunk-C76F62GV.js";import"./chunk-MB5FT3H3.js";import"./chunk-KZ4FCYTV.js";import"./chunk-FGDSXVZT.js";import"./chunk-W2SVIV4N.js";
import"./chunk-6CRMFHP3.js";import"./chunk-6HYJFXNM.js";import{hasNoUse,within}from"./chunk-D4R4JLLY.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
