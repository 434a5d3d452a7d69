import{approveAndPublish}from"./chunk-2DHY7HDC.js";import"./chunk-N3SFHUMC.js";import"./chunk-EGYLVXLS.js";import"./chunk-AWUUUFRD.js";import{
pickNone,pickWithPerson}from"./chunk-5SIUJU6X.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-QRCDJO22.js";
import"./chunk-GSFZXV3D.js";import"./chunk-TYLTJ432.js";import"./chunk-BSTK6XRQ.js";import"./chunk-FGDSXVZT.js";import"./chunk-WXJF5DP5.js";
import"./chunk-FMA7XA4B.js";import{MixpanelError,accountOf,atLogin,chooseProject,isFault,messageOf,normaliseTime,readConfig,userOf}from"./chunk-MN2WJ6N7.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser")throw new MixpanelError(
"INVALID_ARGS",`"${name}" is of type ${type}, which does not log in with a browser.`);let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
