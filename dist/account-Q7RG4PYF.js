import{approveAndPublish}from"./chunk-FPRLH3MH.js";import"./chunk-CPJJKOJ7.js";import"./chunk-6XR76XOK.js";import"./chunk-E3A4NPLQ.js";import{
pickNone,pickWithPerson}from"./chunk-QDJO445J.js";import"./chunk-BNKWNKCK.js";import"./chunk-3FUX24Q7.js";import"./chunk-6FWPPQYD.js";import"./chunk-5NXL6SDG.js";
import"./chunk-AMOWF4XF.js";import"./chunk-YVUCKQKS.js";import"./chunk-HVROXUOW.js";import"./chunk-SN4DP7RC.js";import"./chunk-U7QGNCPU.js";
import"./chunk-CS6AORGS.js";import"./chunk-S2VNGNRK.js";import"./chunk-FW43R2MO.js";import"./chunk-N6FI6RDQ.js";import"./chunk-A4V3BDS6.js";
import"./chunk-FGDSXVZT.js";import{atLogin,chooseProject,messageOf}from"./chunk-775DCZL5.js";import"./chunk-2CL3XNWC.js";import"./chunk-F2RMG5W6.js";
import{Fault,accountOf,isFault,normaliseTime,readConfig,userOf}from"./chunk-64HBJMEA.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
