import{me}from"./chunk-L3FEQ6RO.js";import"./chunk-55NKW4DK.js";import"./chunk-DKATACQ3.js";import"./chunk-KNVTZDPL.js";import"./chunk-Y6LOB466.js";
import"./chunk-CKZTFBAU.js";import"./chunk-HGUUDH75.js";import"./chunk-S2EPBAWH.js";import"./chunk-KESKZ2PC.js";import"./chunk-FGDSXVZT.js";
import{worded}from"./chunk-TRYCETSB.js";import"./chunk-YKC2PLSN.js";import"./chunk-M7BHDRFS.js";import{resolveAccount,userOf}from"./chunk-YIRHNZTQ.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
