import{me}from"./chunk-Z5KVMF23.js";import"./chunk-RB337K7Z.js";import"./chunk-7DUCPT5S.js";import"./chunk-SZW25G5R.js";import"./chunk-UYBYQ6VF.js";
import"./chunk-P6OJ4CRB.js";import"./chunk-FGDSXVZT.js";import"./chunk-QMEWG3FL.js";import{worded}from"./chunk-TIGGUOA2.js";import"./chunk-PPIVWYPI.js";
import{resolveAccount,userOf}from"./chunk-E7JUMITX.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
