import{me}from"./chunk-6RM25JLX.js";import"./chunk-SN4DP7RC.js";import"./chunk-U7QGNCPU.js";import"./chunk-CS6AORGS.js";import"./chunk-S2VNGNRK.js";
import"./chunk-FW43R2MO.js";import"./chunk-N6FI6RDQ.js";import"./chunk-A4V3BDS6.js";import"./chunk-FGDSXVZT.js";import{worded}from"./chunk-775DCZL5.js";
import"./chunk-2CL3XNWC.js";import"./chunk-F2RMG5W6.js";import{resolveAccount,userOf}from"./chunk-64HBJMEA.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
