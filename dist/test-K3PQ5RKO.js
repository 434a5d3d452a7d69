import{me}from"./chunk-CESI3SHU.js";import"./chunk-44TCH7U6.js";import"./chunk-R36KB3BB.js";import"./chunk-UDM6QFH2.js";import"./chunk-FGDSXVZT.js";
import"./chunk-XFM5LHMY.js";import"./chunk-ZDNXJILJ.js";import{resolveAccount,userOf,worded}from"./chunk-DQC4TTFV.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
