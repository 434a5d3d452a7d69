import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-2FR5DYSQ.js";import"./chunk-BNKWNKCK.js";import"./chunk-4WEBSBZ7.js";
import"./chunk-6QKGGCSC.js";import"./chunk-SHRF5HUG.js";import"./chunk-XR5CRZK2.js";import"./chunk-55NKW4DK.js";import"./chunk-DKATACQ3.js";
import"./chunk-KNVTZDPL.js";import"./chunk-Y6LOB466.js";import{withTransport}from"./chunk-CKZTFBAU.js";import"./chunk-HGUUDH75.js";import"./chunk-S2EPBAWH.js";
import"./chunk-KESKZ2PC.js";import"./chunk-FGDSXVZT.js";import"./chunk-NZEBA5XU.js";import{hasNoUse}from"./chunk-TRYCETSB.js";import"./chunk-YKC2PLSN.js";
import"./chunk-M7BHDRFS.js";import{within}from"./chunk-YIRHNZTQ.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
