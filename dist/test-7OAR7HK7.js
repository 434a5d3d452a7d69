import{me}from"./chunk-7HW7Z3IZ.js";import"./chunk-LODYLGC5.js";import"./chunk-2HZ2KJPK.js";import"./chunk-2YY5OKGL.js";import"./chunk-FBUQFZL4.js";
import"./chunk-S4ZFXJMM.js";import{MixpanelError,resolveAccount,userOf}from"./chunk-25ZB5L5Z.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){if(!(error instanceof MixpanelError)||
notAboutTheAccount.has(error.code))throw error;let{message,code,details}=error;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
