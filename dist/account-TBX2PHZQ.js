import{approveAndPublish}from"./chunk-XAIZIJNV.js";import"./chunk-UMBRPGQA.js";import"./chunk-ZDJC5PVN.js";import"./chunk-C7QUJZZL.js";import"./chunk-3VDNEOO6.js";
import{pickNone,pickWithPerson}from"./chunk-UEIIKFN7.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-D76GY5VC.js";
import"./chunk-VD52XUEP.js";import"./chunk-K2VWFF6U.js";import"./chunk-WE3PBFMM.js";import"./chunk-43WKRSWA.js";import"./chunk-TP4OASHG.js";
import"./chunk-FGDSXVZT.js";import"./chunk-TPQSXNRQ.js";import"./chunk-ZTARS7YK.js";import{atLogin,messageOf}from"./chunk-DOVP2RPE.js";import"./chunk-HHY33LS4.js";
import{Fault,accountOf,chooseProject,isFault,normaliseTime,readConfig,userOf}from"./chunk-WYMEJZXQ.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
