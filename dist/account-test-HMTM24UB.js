import{me}from"./chunk-QHM3JBEG.js";import"./chunk-OKYID2EU.js";import"./chunk-DJLPZH5X.js";import"./chunk-UB3PRJ5U.js";import"./chunk-AZKMXM3B.js";
import"./chunk-ZH7HUWQ3.js";import"./chunk-S4ZFXJMM.js";import{MixpanelError,accountOf,resolveSession,userOf}from"./chunk-BTU343RA.js";var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let resolved=resolveSession(context,
name===void 0?axes:{account:name}),asked=name===void 0?resolved:{...resolved,account:accountOf(resolved.config,name),origin:"config"},result={account_name:asked.
account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(context,asked,{refresh:!0});
return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){if(!(error instanceof MixpanelError)||notAboutTheAccount.
has(error.code))throw error;let{message,code,details}=error;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:null}}}export{testAccount};
