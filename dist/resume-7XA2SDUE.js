import{checkName,pickAlone,placeholderAt,publish,readMeta,resultOf}from"./chunk-SOREVWUX.js";import"./chunk-BNKWNKCK.js";import"./chunk-ZUP5DQUP.js";
import"./chunk-RB337K7Z.js";import"./chunk-7DUCPT5S.js";import{withTransport}from"./chunk-SZW25G5R.js";import"./chunk-UYBYQ6VF.js";import"./chunk-P6OJ4CRB.js";
import"./chunk-FGDSXVZT.js";import"./chunk-LITLKODS.js";import"./chunk-QMEWG3FL.js";import{hasNoUse}from"./chunk-TIGGUOA2.js";import"./chunk-PPIVWYPI.js";
import{within}from"./chunk-E7JUMITX.js";async function loginResume(context,path,asked={}){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>withTransport(context,async transport=>{let wraps=failure=>!hasNoUse(failure)&&failure.code!=="NEEDS_REGION_SWITCH",unpublished={folder,
meta,wishes,login,pick:pickAlone(context),wraps};return resultOf(await publish(context,transport,unpublished))}))}export{loginResume};
