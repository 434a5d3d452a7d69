import{me}from"./chunk-OBGFVO4R.js";import"./chunk-TPN2RG7W.js";import"./chunk-TZJS5ZFO.js";import"./chunk-FGDSXVZT.js";import"./chunk-CV2RPZZ7.js";
import"./chunk-E4BUNO42.js";import{resolveAccount,userOf,worded}from"./chunk-H7O6CZ4C.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
