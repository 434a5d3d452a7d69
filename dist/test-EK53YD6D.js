import{me}from"./chunk-UGLJUF5J.js";import"./chunk-RFDEDJNS.js";import"./chunk-HOFZNIAZ.js";import"./chunk-FPCJ5W7J.js";import"./chunk-KHPPEVNH.js";
import"./chunk-4DHO3DUK.js";import"./chunk-FGDSXVZT.js";import"./chunk-BVMZX3A4.js";import{worded}from"./chunk-NALVMV3R.js";import{resolveAccount,
userOf}from"./chunk-4DN6G6P7.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
