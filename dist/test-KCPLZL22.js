import{me}from"./chunk-JO6ZV3D7.js";import"./chunk-7YPNEIUE.js";import"./chunk-NUCFARIG.js";import"./chunk-XS3UPKEB.js";import"./chunk-RWHVSEI2.js";
import"./chunk-4OCIO4FA.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZWPAV22V.js";import{worded}from"./chunk-ZCEHIPN6.js";import"./chunk-KHLU263M.js";
import{resolveAccount,userOf}from"./chunk-CJVHBIPE.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
