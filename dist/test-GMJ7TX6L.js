import{me}from"./chunk-D7HSOGNE.js";import"./chunk-VD52XUEP.js";import"./chunk-K2VWFF6U.js";import"./chunk-WE3PBFMM.js";import"./chunk-43WKRSWA.js";
import"./chunk-TP4OASHG.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZTARS7YK.js";import{worded}from"./chunk-DOVP2RPE.js";import"./chunk-HHY33LS4.js";
import{resolveAccount,userOf}from"./chunk-WYMEJZXQ.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
