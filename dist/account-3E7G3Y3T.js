import{approveAndPublish}from"./chunk-5UFIOKL4.js";import"./chunk-WBWLJNN2.js";import"./chunk-Q4TAC45B.js";import"./chunk-OJ4W5EPF.js";import"./chunk-EEDCA3XX.js";
import{pickNone,pickWithPerson}from"./chunk-ATXSGHEK.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-YAYXDVFZ.js";
import"./chunk-2D5CVJ7W.js";import"./chunk-AHOHPU7T.js";import"./chunk-KG5RCBI7.js";import"./chunk-BOR4W7GP.js";import"./chunk-QWFJAVA4.js";
import"./chunk-FGDSXVZT.js";import"./chunk-HIYG36D6.js";import"./chunk-UT4QANMI.js";import{atLogin,messageOf}from"./chunk-7EACO3PI.js";import"./chunk-X6UGQ6VR.js";
import{Fault,accountOf,chooseProject,isFault,normaliseTime,readConfig,userOf}from"./chunk-R25BQP3A.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
