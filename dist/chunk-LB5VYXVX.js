import{me}from"./chunk-O6SJBQLL.js";import{reachInWords}from"./chunk-FBVOYTZP.js";import{MixpanelError,availableProjects,forAccount,projectOf,projects,
requireProject,resolveSession,workspacesOf}from"./chunk-AIYBMSIJ.js";function projectNotFound({account,origin,isActive},me2,id){let command=`mp project list --refresh${origin==="config"?forAccount(account.name,isActive):""}`,available=availableProjects(
me2),reach=reachInWords(available,me2.projects.length),message=`The account "${account.name}" does not reach the project ${id}; it reaches ${reach}. Run: ${command}`;
return new MixpanelError("PROJECT_NOT_FOUND",message,{details:{project:id,available_projects:available,accessible_project_count:me2.projects.length},next:[{command,
label:"Ask Mixpanel again which projects there are"}]})}async function listProjects(context,axes={},options={}){let resolved=resolveSession(context,axes);return projectItems(await me(context,resolved,options),resolved.
project)}function projectItems(found,active){let chosen=active===void 0?void 0:projectOf(found,active)?.id;return projects(found).map(({id,name,organization_id,
organization_name,...rest})=>({id,name,organization_id,organization_name,is_active:id===chosen,...rest}))}async function listWorkspaces(context,axes={},options={}){
let resolved=resolveSession(context,axes),project=requireProject(resolved);return workspaceItems(await me(context,resolved,options),{...resolved,project})}function workspaceItems(found,chosen){
let project=projectOf(found,chosen.project);if(!project)throw projectNotFound(chosen,found,chosen.project);let items=workspacesOf(found,project.id);if(items.length===
0)throw new MixpanelError("NO_WORKSPACES",`The project "${project.name}" (${project.id}) has no workspaces.`,{details:{project:project.id}});return{project:{id:project.
id,name:project.name},items:items.map(({id,name,is_default})=>({id,name,is_default,is_active:id===chosen.workspace}))}}export{projectNotFound,listProjects,projectItems,listWorkspaces,workspaceItems};
