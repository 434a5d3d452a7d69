import{me}from"./chunk-A7QLDVDR.js";import"./chunk-BIG5K3L6.js";import"./chunk-V6OBPBKV.js";import"./chunk-2TWQJD2P.js";import"./chunk-E6NFEJN6.js";
import"./chunk-4CXAI5E7.js";import"./chunk-FGDSXVZT.js";import"./chunk-G7ZYMQNL.js";import{worded}from"./chunk-SQSRAZOT.js";import{resolveAccount,
userOf}from"./chunk-6UMSOE4P.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
