import{approveAndPublish}from"./chunk-GHKXLPN2.js";import"./chunk-MGGRN2VU.js";import"./chunk-S3HPXQ43.js";import"./chunk-MCUEBYXH.js";import"./chunk-ZUOV5HGM.js";
import{pickNone,pickWithPerson}from"./chunk-SOREVWUX.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-ZUP5DQUP.js";
import"./chunk-RB337K7Z.js";import"./chunk-7DUCPT5S.js";import"./chunk-SZW25G5R.js";import"./chunk-UYBYQ6VF.js";import"./chunk-P6OJ4CRB.js";
import"./chunk-FGDSXVZT.js";import"./chunk-LITLKODS.js";import"./chunk-QMEWG3FL.js";import{atLogin,messageOf}from"./chunk-TIGGUOA2.js";import"./chunk-PPIVWYPI.js";
import{Fault,accountOf,chooseProject,isFault,normaliseTime,readConfig,userOf}from"./chunk-E7JUMITX.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
