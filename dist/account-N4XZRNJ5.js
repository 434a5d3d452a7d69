import{approveAndPublish}from"./chunk-53ZRANQ2.js";import"./chunk-WJAM3BQW.js";import"./chunk-XIKP5S75.js";import"./chunk-E3A4NPLQ.js";import{
pickNone,pickWithPerson}from"./chunk-3FBWDMFU.js";import"./chunk-BNKWNKCK.js";import"./chunk-WSD6KHCA.js";import"./chunk-4IKYYILR.js";import"./chunk-IS2CQ7WJ.js";
import"./chunk-5NXRCQHZ.js";import"./chunk-HQQNDLV4.js";import"./chunk-TJX6DK7J.js";import"./chunk-RPL2O6IN.js";import"./chunk-WCYUI7R7.js";
import"./chunk-HQGITNQU.js";import"./chunk-DTXYBLVI.js";import"./chunk-DII7FYNR.js";import"./chunk-3X2MSNYE.js";import"./chunk-RFUZROY2.js";
import"./chunk-FGDSXVZT.js";import{atLogin,chooseProject,messageOf}from"./chunk-47AXI4DU.js";import"./chunk-KZXP4KAT.js";import"./chunk-Y4OKRLE4.js";
import{Fault,accountOf,isFault,normaliseTime,readConfig,userOf}from"./chunk-BNTVTWSC.js";async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser"){let refusal={reason:"\
not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let login={kind:"account",name,region},{me,expiresAt,project}=await approveAndPublish(
context,person,{region,account:name,wishes:{name},login,options,pick:wish=>pickIfCertain(context,person,wish,login)});return{logged_in_as:{name,user:userOf(me),
expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function pickIfCertain(context,person,wish,login){try{return await pickWithPerson(
person,wish)}catch(error){if(!isFault(error,"NEEDS_REGION_SWITCH","NEEDS_PROJECT_SELECTION"))throw error;return error.code==="NEEDS_REGION_SWITCH"&&context.warn(
{kind:"no_project_chosen",why:messageOf(atLogin(error,login))}),pickNone(wish)}}export{loginAccount};
