import{me}from"./chunk-UBE4ZRPP.js";import"./chunk-O4GF4SD4.js";import"./chunk-P2SHCCS3.js";import"./chunk-DWICQT5L.js";import"./chunk-OKXWT4GD.js";
import"./chunk-ATNG2E44.js";import"./chunk-MF57VXBA.js";import"./chunk-MX3EAESV.js";import"./chunk-FGDSXVZT.js";import"./chunk-DPOG23JA.js";
import{worded}from"./chunk-SB64ICGD.js";import{resolveAccount,userOf}from"./chunk-H5EQXMYT.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}export{testAccount};
