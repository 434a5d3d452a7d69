import{approveAndPublish}from"./chunk-4FG65TO7.js";import"./chunk-WL7WVY3J.js";import"./chunk-Z2K7WOGO.js";import"./chunk-AWUUUFRD.js";import{
pickNone,pickWithPerson}from"./chunk-LHGLH7SQ.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-TPS65J5R.js";
import"./chunk-44TCH7U6.js";import"./chunk-R36KB3BB.js";import"./chunk-UDM6QFH2.js";import"./chunk-FGDSXVZT.js";import"./chunk-XFM5LHMY.js";
import"./chunk-ZDNXJILJ.js";import{Fault,accountOf,atLogin,chooseProject,isFault,messageOf,normaliseTime,readConfig,userOf}from"./chunk-DQC4TTFV.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
