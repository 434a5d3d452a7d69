import{approveAndPublish}from"./chunk-MXM7GT6Q.js";import"./chunk-A2LEPR3L.js";import"./chunk-HY2TSL4O.js";import"./chunk-AWUUUFRD.js";import{
pickNone,pickWithPerson}from"./chunk-SHXDMEDE.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-3EEYGC2O.js";
import"./chunk-5EJL5NCC.js";import"./chunk-65A5XKXO.js";import"./chunk-BS5QV6UH.js";import"./chunk-FGDSXVZT.js";import"./chunk-3XN6J7SC.js";
import"./chunk-VW3VRCWM.js";import{MixpanelError,accountOf,atLogin,chooseProject,isFault,messageOf,normaliseTime,readConfig,userOf}from"./chunk-PG43D3AC.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser")throw new MixpanelError(
"INVALID_ARGS",`"${name}" is of type ${type}, which does not log in with a browser.`);let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
