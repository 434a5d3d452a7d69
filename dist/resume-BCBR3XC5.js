import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-ATXSGHEK.js";import"./chunk-BNKWNKCK.js";import"./chunk-YAYXDVFZ.js";
import"./chunk-2D5CVJ7W.js";import"./chunk-AHOHPU7T.js";import{withTransport}from"./chunk-KG5RCBI7.js";import"./chunk-BOR4W7GP.js";import"./chunk-QWFJAVA4.js";
import"./chunk-FGDSXVZT.js";import"./chunk-HIYG36D6.js";import"./chunk-UT4QANMI.js";import{hasNoUse}from"./chunk-7EACO3PI.js";import"./chunk-X6UGQ6VR.js";
import{within}from"./chunk-R25BQP3A.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
