import{approveAndPublish}from"./chunk-R7O3PUVQ.js";import"./chunk-DPF27HK7.js";import"./chunk-XEQQBDPA.js";import"./chunk-K3DSYPMA.js";import"./chunk-UDRPNWY4.js";
import{pickNone,pickWithPerson}from"./chunk-6GAOLB2Q.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-6NYJXS6E.js";
import"./chunk-OCQMFDIK.js";import"./chunk-B2YPU3JI.js";import"./chunk-7MBQLYN4.js";import"./chunk-ICVM7TFY.js";import"./chunk-TACRNE55.js";
import"./chunk-SYIZFGA2.js";import"./chunk-PADX7VDT.js";import"./chunk-HJJOKVGZ.js";import"./chunk-FGDSXVZT.js";import"./chunk-JUU3KOXA.js";
import"./chunk-YZQD3U4M.js";import{atLogin,chooseProject,messageOf}from"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";import{Fault,accountOf,
isFault,normaliseTime,readConfig,userOf}from"./chunk-GV6KYNJ3.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
