import{me}from"./chunk-6QFEVQ4B.js";import"./chunk-CFHU37SY.js";import"./chunk-PNWBWH7D.js";import"./chunk-FQSKGWUR.js";import"./chunk-ZL5SNZ3F.js";
import"./chunk-UMLGB4I2.js";import"./chunk-FGDSXVZT.js";import"./chunk-4AU7MFB6.js";import{worded}from"./chunk-W7J2I43M.js";import{resolveAccount,
userOf}from"./chunk-Q5DPWICT.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
