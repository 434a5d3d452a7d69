import{me}from"./chunk-CC3I7MT4.js";import"./chunk-2D5CVJ7W.js";import"./chunk-AHOHPU7T.js";import"./chunk-KG5RCBI7.js";import"./chunk-BOR4W7GP.js";
import"./chunk-QWFJAVA4.js";import"./chunk-FGDSXVZT.js";import"./chunk-UT4QANMI.js";import{worded}from"./chunk-7EACO3PI.js";import"./chunk-X6UGQ6VR.js";
import{resolveAccount,userOf}from"./chunk-R25BQP3A.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
