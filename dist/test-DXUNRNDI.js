import{me}from"./chunk-5WXWH7TV.js";import"./chunk-5HL5NE5Z.js";import"./chunk-3RVDVQFA.js";import"./chunk-5ZO2RHCM.js";import"./chunk-FGDSXVZT.js";
import"./chunk-HOF2J2KZ.js";import"./chunk-47R3CLZM.js";import{resolveAccount,userOf,worded}from"./chunk-5GQBNJXR.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
