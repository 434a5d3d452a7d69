import{approveAndPublish}from"./chunk-T32NJKEB.js";import"./chunk-VQA72PF6.js";import"./chunk-IG5CEZMG.js";import"./chunk-SS34ODLN.js";import"./chunk-QB37LAHN.js";
import{pickNone,pickWithPerson}from"./chunk-6D4DQNW5.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-XRPHOQG4.js";
import"./chunk-CFHU37SY.js";import"./chunk-PNWBWH7D.js";import"./chunk-FQSKGWUR.js";import"./chunk-ZL5SNZ3F.js";import"./chunk-UMLGB4I2.js";
import"./chunk-FGDSXVZT.js";import"./chunk-VIXZIDEQ.js";import"./chunk-4AU7MFB6.js";import{atLogin,messageOf}from"./chunk-W7J2I43M.js";import{
Fault,accountOf,chooseProject,isFault,normaliseTime,readConfig,userOf}from"./chunk-Q5DPWICT.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
