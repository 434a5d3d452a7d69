import{me}from"./chunk-ZCSIL5KS.js";import"./chunk-5EJL5NCC.js";import"./chunk-65A5XKXO.js";import"./chunk-BS5QV6UH.js";import"./chunk-FGDSXVZT.js";
import"./chunk-3XN6J7SC.js";import"./chunk-VW3VRCWM.js";import{resolveAccount,userOf,worded}from"./chunk-PG43D3AC.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
