import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-XK5YA2RC.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";
import"./chunk-QSOAGNSV.js";import"./chunk-O4GF4SD4.js";import"./chunk-P2SHCCS3.js";import"./chunk-DWICQT5L.js";import{withTransport}from"./chunk-OKXWT4GD.js";
import"./chunk-ATNG2E44.js";import"./chunk-MF57VXBA.js";import"./chunk-MX3EAESV.js";import"./chunk-FGDSXVZT.js";import"./chunk-3FAINWTE.js";
import"./chunk-DPOG23JA.js";import"./chunk-SB64ICGD.js";import{hasNoUse,within}from"./chunk-H5EQXMYT.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
