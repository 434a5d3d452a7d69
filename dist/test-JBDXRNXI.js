import{me}from"./chunk-EFCF5COG.js";import"./chunk-B2YPU3JI.js";import"./chunk-7MBQLYN4.js";import"./chunk-ICVM7TFY.js";import"./chunk-TACRNE55.js";
import"./chunk-SYIZFGA2.js";import"./chunk-PADX7VDT.js";import"./chunk-HJJOKVGZ.js";import"./chunk-FGDSXVZT.js";import"./chunk-YZQD3U4M.js";
import{worded}from"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";import{resolveAccount,userOf}from"./chunk-GV6KYNJ3.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
