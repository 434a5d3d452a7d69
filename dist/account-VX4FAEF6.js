import{approveAndPublish}from"./chunk-VIVPKYXD.js";import"./chunk-UFBLV2LY.js";import"./chunk-GLTGC7UB.js";import"./chunk-G63LAZEH.js";import"./chunk-EWGDASTB.js";
import{pickNone,pickWithPerson}from"./chunk-EQIAFMFS.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-VDB7OSCJ.js";
import"./chunk-RFDEDJNS.js";import"./chunk-HOFZNIAZ.js";import"./chunk-FPCJ5W7J.js";import"./chunk-KHPPEVNH.js";import"./chunk-4DHO3DUK.js";
import"./chunk-FGDSXVZT.js";import"./chunk-2MTSLB4B.js";import"./chunk-BVMZX3A4.js";import{atLogin,messageOf}from"./chunk-NALVMV3R.js";import{
Fault,accountOf,chooseProject,isFault,normaliseTime,readConfig,userOf}from"./chunk-4DN6G6P7.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
