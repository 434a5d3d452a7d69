import{approveAndPublish}from"./chunk-A3JJWQQF.js";import"./chunk-ZUDP6BJN.js";import"./chunk-EZTU4B3Z.js";import"./chunk-WYUSIROV.js";import"./chunk-6STGZE3F.js";
import{pickNone,pickWithPerson}from"./chunk-ETFAFDP6.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-4VT4Q3HL.js";
import"./chunk-TM2GX5AX.js";import"./chunk-I44LROFD.js";import"./chunk-GS7VSQB5.js";import"./chunk-SACYQ3HL.js";import"./chunk-KGMZ67LW.js";
import"./chunk-FGDSXVZT.js";import"./chunk-TA2EVZWD.js";import"./chunk-XN7N5T6R.js";import{atLogin,messageOf}from"./chunk-FBVOYTZP.js";import"./chunk-J3J6J4IC.js";
import{Fault,accountOf,chooseProject,isFault,normaliseTime,readConfig,userOf}from"./chunk-AIYBMSIJ.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
