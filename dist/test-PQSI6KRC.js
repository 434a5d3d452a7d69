import{me}from"./chunk-YX76NF6H.js";import"./chunk-FN6F3AUO.js";import"./chunk-DVISFNSR.js";import"./chunk-22V5LSEY.js";import"./chunk-5E2RDWZC.js";
import"./chunk-C76F62GV.js";import"./chunk-MB5FT3H3.js";import"./chunk-KZ4FCYTV.js";import"./chunk-FGDSXVZT.js";import"./chunk-6CRMFHP3.js";
import{worded}from"./chunk-6HYJFXNM.js";import{resolveAccount,userOf}from"./chunk-D4R4JLLY.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
