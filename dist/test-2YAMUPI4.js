import{me}from"./chunk-E7RVANS3.js";import"./chunk-W5N2OWOA.js";import"./chunk-ZYIS44NW.js";import"./chunk-TUYQEKIB.js";import"./chunk-FGDSXVZT.js";
import"./chunk-TQBQBXF2.js";import"./chunk-IPZWMUQK.js";import{resolveAccount,userOf,worded}from"./chunk-M3INWMJP.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
