import{approveAndPublish}from"./chunk-XZ32RXLB.js";import"./chunk-URX6WND4.js";import"./chunk-HZ3N6RCW.js";import"./chunk-AWUUUFRD.js";import{
pickNone,pickWithPerson}from"./chunk-6ECRGOTJ.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-F62OBKOT.js";
import"./chunk-JNMFMBSZ.js";import"./chunk-HDXGO77B.js";import"./chunk-KAUX2V6W.js";import"./chunk-FGDSXVZT.js";import"./chunk-ONOKV7MM.js";
import"./chunk-46QLO4CN.js";import{MixpanelError,accountOf,atLogin,chooseProject,isFault,messageOf,normaliseTime,readConfig,userOf}from"./chunk-JANOASKT.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser")throw new MixpanelError(
"INVALID_ARGS",`"${name}" is of type ${type}, which does not log in with a browser.`);let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
