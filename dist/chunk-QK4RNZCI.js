import{me}from"./chunk-5WXWH7TV.js";import{MixpanelError,projectNotFound,projectOf,projects,requireProject,resolveSession,workspacesOf}from"./chunk-5GQBNJXR.js";async function listProjects(context,axes={},options={}){let resolved=resolveSession(context,axes);return projectItems(await me(context,resolved,options),resolved.
project)}function projectItems(found,active){let chosen=active===void 0?void 0:projectOf(found,active)?.id;return projects(found).map(({id,name,organization_id,
organization_name,...rest})=>({id,name,organization_id,organization_name,is_active:id===chosen,...rest}))}async function listWorkspaces(context,axes={},options={}){
let resolved=resolveSession(context,axes),project=requireProject(resolved);return workspaceItems(await me(context,resolved,options),{...resolved,project})}function workspaceItems(found,chosen){
let project=projectOf(found,chosen.project);if(!project)throw projectNotFound(chosen,found,chosen.project);let items=workspacesOf(found,project.id);if(items.length===
0)throw new MixpanelError("NO_WORKSPACES",`The project "${project.name}" (${project.id}) has no workspaces.`,{details:{project:project.id}});return{project:{id:project.
id,name:project.name},items:items.map(({id,name,is_default})=>({id,name,is_default,is_active:id===chosen.workspace}))}}export{listProjects,projectItems,listWorkspaces,workspaceItems};
