import{approveAndPublish}from"./chunk-C56NG33X.js";import"./chunk-L4TBJW7M.js";import"./chunk-W3OFGV3I.js";import"./chunk-HYSABYNB.js";import{
pickNone,pickWithPerson}from"./chunk-2FR5DYSQ.js";import"./chunk-BNKWNKCK.js";import"./chunk-4WEBSBZ7.js";import"./chunk-6QKGGCSC.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-SHRF5HUG.js";import"./chunk-XR5CRZK2.js";import"./chunk-55NKW4DK.js";import"./chunk-DKATACQ3.js";import"./chunk-KNVTZDPL.js";
import"./chunk-Y6LOB466.js";import"./chunk-CKZTFBAU.js";import"./chunk-HGUUDH75.js";import"./chunk-S2EPBAWH.js";import"./chunk-KESKZ2PC.js";
import"./chunk-FGDSXVZT.js";import"./chunk-NZEBA5XU.js";import{atLogin,chooseProject,messageOf}from"./chunk-TRYCETSB.js";import"./chunk-YKC2PLSN.js";
import"./chunk-M7BHDRFS.js";import{Fault,accountOf,isFault,normaliseTime,readConfig,userOf}from"./chunk-YIRHNZTQ.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
