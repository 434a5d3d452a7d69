import{approveAndPublish}from"./chunk-MELK6L3N.js";import"./chunk-5CEWRECP.js";import"./chunk-GG4NTDYD.js";import"./chunk-AWUUUFRD.js";import{
pickNone,pickWithPerson}from"./chunk-LLFX242H.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-GGKWHL2Y.js";
import"./chunk-5HL5NE5Z.js";import"./chunk-3RVDVQFA.js";import"./chunk-5ZO2RHCM.js";import"./chunk-FGDSXVZT.js";import"./chunk-HOF2J2KZ.js";
import"./chunk-47R3CLZM.js";import{Fault,accountOf,atLogin,chooseProject,isFault,messageOf,normaliseTime,readConfig,userOf}from"./chunk-5GQBNJXR.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
