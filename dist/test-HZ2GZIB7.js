import{me}from"./chunk-O6SJBQLL.js";import"./chunk-TM2GX5AX.js";import"./chunk-I44LROFD.js";import"./chunk-GS7VSQB5.js";import"./chunk-SACYQ3HL.js";
import"./chunk-KGMZ67LW.js";import"./chunk-FGDSXVZT.js";import"./chunk-XN7N5T6R.js";import{worded}from"./chunk-FBVOYTZP.js";import"./chunk-J3J6J4IC.js";
import{resolveAccount,userOf}from"./chunk-AIYBMSIJ.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
