import{approveAndPublish}from"./chunk-N726ZLMD.js";import"./chunk-KTAKEUHC.js";import"./chunk-ASG7G7GH.js";import"./chunk-QRH3CQR5.js";import"./chunk-NAHG2EWJ.js";
import{pickNone,pickWithPerson}from"./chunk-SETPFB6Y.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-G3JUJRIE.js";
import"./chunk-VZGP3ZT5.js";import"./chunk-7BP3FJSR.js";import"./chunk-HYSCSRTQ.js";import"./chunk-25XVHZEE.js";import"./chunk-TGVAPM4A.js";
import"./chunk-FGDSXVZT.js";import"./chunk-PMTZKGZD.js";import"./chunk-I42PERBJ.js";import{atLogin,messageOf}from"./chunk-JOYUZIZP.js";import"./chunk-ITEK3V3E.js";
import{Fault,accountOf,chooseProject,isFault,normaliseTime,readConfig,userOf}from"./chunk-JJ2I5ECG.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
