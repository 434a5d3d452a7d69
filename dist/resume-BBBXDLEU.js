import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-6D4DQNW5.js";import"./chunk-BNKWNKCK.js";import"./chunk-XRPHOQG4.js";
import"./chunk-CFHU37SY.js";import"./chunk-PNWBWH7D.js";import{withTransport}from"./chunk-FQSKGWUR.js";import"./chunk-ZL5SNZ3F.js";import"./chunk-UMLGB4I2.js";
import"./chunk-FGDSXVZT.js";import"./chunk-VIXZIDEQ.js";import"./chunk-4AU7MFB6.js";import"./chunk-W7J2I43M.js";import{hasNoUse,within}from"./chunk-Q5DPWICT.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
