import{me}from"./chunk-BXTHYWKZ.js";import"./chunk-YGLQZNYJ.js";import"./chunk-7WA7TNQS.js";import"./chunk-7WNIIIYZ.js";import"./chunk-FGDSXVZT.js";
import"./chunk-DW4HU4BO.js";import"./chunk-UPELG62N.js";import{resolveAccount,userOf,worded}from"./chunk-KUJP2P5B.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
