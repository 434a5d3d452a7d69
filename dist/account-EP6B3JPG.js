import{approveAndPublish}from"./chunk-NJ6LZAN4.js";import"./chunk-DMD7Y24F.js";import"./chunk-KBTV2R44.js";import"./chunk-KDFTP6OA.js";import"./chunk-THJQBWHR.js";
import{pickNone,pickWithPerson}from"./chunk-CCUUNEHE.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-TPYRSAUA.js";
import"./chunk-UQ6DXMJD.js";import"./chunk-DSM5BVWZ.js";import"./chunk-QSQ2GUAW.js";import"./chunk-HN4O5VDH.js";import"./chunk-NPMKJHYN.js";
import"./chunk-FGDSXVZT.js";import"./chunk-CK37CMR2.js";import"./chunk-ZYBYQJIX.js";import{atLogin,messageOf}from"./chunk-HL4YNQDQ.js";import{
Fault,accountOf,chooseProject,isFault,normaliseTime,readConfig,userOf}from"./chunk-KG6YIKTC.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
