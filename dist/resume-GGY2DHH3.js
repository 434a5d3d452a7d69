import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-QDJO445J.js";import"./chunk-BNKWNKCK.js";import"./chunk-3FUX24Q7.js";
import"./chunk-5NXL6SDG.js";import"./chunk-AMOWF4XF.js";import"./chunk-YVUCKQKS.js";import"./chunk-HVROXUOW.js";import"./chunk-SN4DP7RC.js";
import"./chunk-U7QGNCPU.js";import"./chunk-CS6AORGS.js";import"./chunk-S2VNGNRK.js";import"./chunk-FW43R2MO.js";import{withTransport}from"./chunk-N6FI6RDQ.js";
import"./chunk-A4V3BDS6.js";import"./chunk-FGDSXVZT.js";import{hasNoUse}from"./chunk-775DCZL5.js";import"./chunk-2CL3XNWC.js";import"./chunk-F2RMG5W6.js";
import{within}from"./chunk-64HBJMEA.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
