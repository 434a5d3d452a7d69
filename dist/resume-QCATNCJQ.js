import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-UEIIKFN7.js";import"./chunk-BNKWNKCK.js";import"./chunk-D76GY5VC.js";
import"./chunk-VD52XUEP.js";import"./chunk-K2VWFF6U.js";import{withTransport}from"./chunk-WE3PBFMM.js";import"./chunk-43WKRSWA.js";import"./chunk-TP4OASHG.js";
import"./chunk-FGDSXVZT.js";import"./chunk-TPQSXNRQ.js";import"./chunk-ZTARS7YK.js";import{hasNoUse}from"./chunk-DOVP2RPE.js";import"./chunk-HHY33LS4.js";
import{within}from"./chunk-WYMEJZXQ.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
