import{approveAndPublish}from"./chunk-HRQRT55W.js";import"./chunk-ARZVXPXW.js";import"./chunk-7I4QCDJI.js";import"./chunk-BMG3ZGW4.js";import"./chunk-ZTSHLUAL.js";
import{pickNone,pickWithPerson}from"./chunk-VKEQ7RVK.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-TP3S3TDB.js";
import"./chunk-7YPNEIUE.js";import"./chunk-NUCFARIG.js";import"./chunk-XS3UPKEB.js";import"./chunk-RWHVSEI2.js";import"./chunk-4OCIO4FA.js";
import"./chunk-FGDSXVZT.js";import"./chunk-UETASKYU.js";import"./chunk-ZWPAV22V.js";import{atLogin,messageOf}from"./chunk-ZCEHIPN6.js";import"./chunk-KHLU263M.js";
import{Fault,accountOf,chooseProject,isFault,normaliseTime,readConfig,userOf}from"./chunk-CJVHBIPE.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
