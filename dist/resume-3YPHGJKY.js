import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-VKEQ7RVK.js";import"./chunk-BNKWNKCK.js";import"./chunk-TP3S3TDB.js";
import"./chunk-7YPNEIUE.js";import"./chunk-NUCFARIG.js";import{withTransport}from"./chunk-XS3UPKEB.js";import"./chunk-RWHVSEI2.js";import"./chunk-4OCIO4FA.js";
import"./chunk-FGDSXVZT.js";import"./chunk-UETASKYU.js";import"./chunk-ZWPAV22V.js";import{hasNoUse}from"./chunk-ZCEHIPN6.js";import"./chunk-KHLU263M.js";
import{within}from"./chunk-CJVHBIPE.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
