import{ownAccount,projectNotFound}from"./chunk-JL4ZCWLT.js";import{me}from"./chunk-Z7NIX322.js";import{choose}from"./chunk-TJX6DK7J.js";import{
Fault,cachedMe,projectOf,requireProject,resolveSession,workspaceOf,workspacesOf}from"./chunk-BNTVTWSC.js";async function listWorkspaces(context,axes={},options={}){let resolved=resolveSession(context,axes),project=requireProject(resolved);return workspaceItems(await me(
context,resolved,options),{...resolved,project})}function workspaceItems(found,chosen){let project=projectOf(found,chosen.project);if(!project)throw projectNotFound(
chosen,found,chosen.project);let items=workspacesOf(found,project.id);if(items.length===0)throw new Fault("NO_WORKSPACES",{project:project.id,name:project.name});
return{project:{id:project.id,name:project.name},items:items.map(({id,name,is_default})=>({id,name,is_default,is_active:id===chosen.workspace}))}}async function useWorkspace(context,id,axes={}){let resolved=resolveSession(context,axes),account=ownAccount(resolved,`MP_WORKSPACE_ID=${id}`),project=requireProject(
resolved);if(resolved.source.project==="env"&&project!==account.default_project){let refusal={reason:"project_of_variable",project,workspace:id};throw new Fault(
"INVALID_ARGS",{},{place:{refusal}})}let me2=cachedMe(context,resolved),owner=me2&&workspaceOf(me2,id)?.project_id;if(owner!=null&&String(owner)!==project){let{
isActive}=resolved,refusal={reason:"workspace_elsewhere",workspace:id,owner:String(owner),project};throw new Fault("INVALID_ARGS",{workspace:id,project},{place:{
refusal:{...refusal,list:{account:account.name,isActive}}}})}return choose(context,()=>({account:account.name,activate:!0,project,workspace:id}))}export{listWorkspaces,workspaceItems,useWorkspace};
