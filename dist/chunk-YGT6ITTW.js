import{me}from"./chunk-Z7NIX322.js";import{projectOf,projects,resolveSession}from"./chunk-BNTVTWSC.js";async function listProjects(context,axes={},options={}){let resolved=resolveSession(context,axes);return projectItems(await me(context,resolved,options),resolved.
project)}function projectItems(found,active){let chosen=active===void 0?void 0:projectOf(found,active)?.id;return projects(found).map(({id,name,organization_id,
organization_name,...rest})=>({id,name,organization_id,organization_name,is_active:id===chosen,...rest}))}export{listProjects,projectItems};
