import{me}from"./chunk-OCQ2ADXS.js";import"./chunk-UQ6DXMJD.js";import"./chunk-DSM5BVWZ.js";import"./chunk-QSQ2GUAW.js";import"./chunk-HN4O5VDH.js";
import"./chunk-NPMKJHYN.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZYBYQJIX.js";import{worded}from"./chunk-HL4YNQDQ.js";import{resolveAccount,
userOf}from"./chunk-KG6YIKTC.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
