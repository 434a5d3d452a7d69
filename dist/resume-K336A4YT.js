import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-3FBWDMFU.js";import"./chunk-BNKWNKCK.js";import"./chunk-WSD6KHCA.js";
import"./chunk-IS2CQ7WJ.js";import"./chunk-5NXRCQHZ.js";import"./chunk-HQQNDLV4.js";import"./chunk-TJX6DK7J.js";import"./chunk-RPL2O6IN.js";
import"./chunk-WCYUI7R7.js";import"./chunk-HQGITNQU.js";import"./chunk-DTXYBLVI.js";import"./chunk-DII7FYNR.js";import{withTransport}from"./chunk-3X2MSNYE.js";
import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";import{hasNoUse}from"./chunk-47AXI4DU.js";import"./chunk-KZXP4KAT.js";import"./chunk-Y4OKRLE4.js";
import{within}from"./chunk-BNTVTWSC.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
