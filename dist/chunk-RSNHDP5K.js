import{warnIfHidden}from"./chunk-PV5O7ODW.js";import{projectNotFound}from"./chunk-LB5VYXVX.js";import{MixpanelError,accountOf,cachedMe,changeConfig,
describeProject,describeWorkspace,forAccount,projectOf,requireProject,resolveSession,workspaceOf}from"./chunk-AIYBMSIJ.js";function showProject(context,axes={}){let resolved=resolveSession(context,axes);return describeProject(cachedMe(context,resolved),requireProject(resolved))}function showWorkspace(context,axes={}){
let resolved=resolveSession(context,axes);return resolved.workspace===void 0?null:describeWorkspace(cachedMe(context,resolved),resolved.workspace)}async function useProject(context,id,axes={}){
let resolved=resolveSession(context,axes),{name}=ours(resolved,`MP_PROJECT_ID=${id}`),me=cachedMe(context,resolved);if(me&&!projectOf(me,id))throw projectNotFound(
resolved,me,id);let changed=await changeConfig(context,config=>{let changes=accountOf(config,name).default_project!==id&&config.active.account===name;return[{path:[
"accounts",name,"default_project"],value:id},...changes?[{path:["active","workspace"],value:void 0}]:[]]});warnIfHidden(context,changed,{project:id});let{active}=changed;
return{account:name,project:id,workspace:(active.account===name?active.workspace:void 0)??null}}async function useWorkspace(context,id,axes={}){let resolved=resolveSession(
context,axes),account=ours(resolved,`MP_WORKSPACE_ID=${id}`),project=requireProject(resolved);if(resolved.source.project==="env"&&project!==account.default_project)
throw new MixpanelError("INVALID_ARGS",`The project ${project} comes from MP_PROJECT_ID; a workspace for it is set with MP_WORKSPACE_ID. Run: export MP_WORKSPAC\
E_ID=${id}`,{next:[{command:`export MP_WORKSPACE_ID=${id}`,label:"Choose the workspace for this shell"}]});let me=cachedMe(context,resolved),owner=me&&workspaceOf(
me,id)?.project_id;if(owner!=null&&String(owner)!==project){let command=`mp workspace list${forAccount(account.name,resolved.isActive)}`;throw new MixpanelError(
"INVALID_ARGS",`The workspace ${id} belongs to the project ${owner}, not to ${project}. Run: ${command}`,{details:{workspace:id,project},next:[{command,label:"S\
ee the workspaces of this project"}]})}let chosen={account:account.name,project,workspace:id},config=await changeConfig(context,before=>(accountOf(before,account.
name),[{path:["active","account"],value:account.name},{path:["active","workspace"],value:id},{path:["accounts",account.name,"default_project"],value:project}]));
return warnIfHidden(context,config,chosen),chosen}function ours({origin,account},variable){if(origin==="config")return account;let owner=origin==="env"?"the env\
ironment":"a bridge";throw new MixpanelError("INVALID_ARGS",`The account "${account.name}" comes from ${owner}, which is not ours to change. MP_PROJECT_ID and M\
P_WORKSPACE_ID choose its project and its workspace. Run: export ${variable}`,{next:[{command:`export ${variable}`,label:"Choose for this shell"}]})}export{showProject,showWorkspace,useProject,useWorkspace};
