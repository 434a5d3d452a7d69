import{me}from"./chunk-XMZYFRTR.js";import"./chunk-VZGP3ZT5.js";import"./chunk-7BP3FJSR.js";import"./chunk-HYSCSRTQ.js";import"./chunk-25XVHZEE.js";
import"./chunk-TGVAPM4A.js";import"./chunk-FGDSXVZT.js";import"./chunk-I42PERBJ.js";import{worded}from"./chunk-JOYUZIZP.js";import"./chunk-ITEK3V3E.js";
import{resolveAccount,userOf}from"./chunk-JJ2I5ECG.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
