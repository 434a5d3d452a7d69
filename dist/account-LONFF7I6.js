import{approveAndPublish}from"./chunk-V6MCX3JS.js";import"./chunk-ELA3N2FF.js";import"./chunk-BIIRP3EY.js";import"./chunk-ESNDX7CP.js";import"./chunk-LWOPH4XU.js";
import{pickNone,pickWithPerson}from"./chunk-WNF35HHM.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-E5M2LLXM.js";
import"./chunk-BIG5K3L6.js";import"./chunk-V6OBPBKV.js";import"./chunk-2TWQJD2P.js";import"./chunk-E6NFEJN6.js";import"./chunk-4CXAI5E7.js";
import"./chunk-FGDSXVZT.js";import"./chunk-5UNKW4XP.js";import"./chunk-G7ZYMQNL.js";import{atLogin,messageOf}from"./chunk-SQSRAZOT.js";import{
Fault,accountOf,chooseProject,isFault,normaliseTime,readConfig,userOf}from"./chunk-6UMSOE4P.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
