import{approveAndPublish}from"./chunk-26Q4DQG7.js";import"./chunk-QRN37JZW.js";import"./chunk-ZZ6G5HRY.js";import"./chunk-AWUUUFRD.js";import{
pickNone,pickWithPerson}from"./chunk-CLJP76KB.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-HCE6LN4B.js";
import"./chunk-W5N2OWOA.js";import"./chunk-ZYIS44NW.js";import"./chunk-TUYQEKIB.js";import"./chunk-FGDSXVZT.js";import"./chunk-TQBQBXF2.js";
import"./chunk-IPZWMUQK.js";import{Fault,accountOf,atLogin,chooseProject,isFault,messageOf,normaliseTime,readConfig,userOf}from"./chunk-M3INWMJP.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
