import{approveAndPublish}from"./chunk-P5CVJ3NI.js";import"./chunk-P63BTJRH.js";import"./chunk-CYBRURCC.js";import"./chunk-AWUUUFRD.js";import{
pickNone,pickWithPerson}from"./chunk-HQNT33IQ.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-2OFQIB6O.js";
import"./chunk-RTP6FXA2.js";import"./chunk-CJNKFWQU.js";import"./chunk-3XVT4NKU.js";import"./chunk-FGDSXVZT.js";import"./chunk-OW2KJWPF.js";
import"./chunk-ARLWVO4L.js";import{MixpanelError,accountOf,atLogin,chooseProject,isFault,messageOf,normaliseTime,readConfig,userOf}from"./chunk-RD45ZFXJ.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser")throw new MixpanelError(
"INVALID_ARGS",`"${name}" is of type ${type}, which does not log in with a browser.`);let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
