import{argument}from"./chunk-WENIZD4M.js";import{showWorkspace,useWorkspace}from"./chunk-7ER3RZL7.js";import"./chunk-AEK3UN73.js";import{listWorkspaces}from"./chunk-NDVHWC6D.js";
import"./chunk-CC3I7MT4.js";import"./chunk-2D5CVJ7W.js";import"./chunk-AHOHPU7T.js";import"./chunk-KG5RCBI7.js";import"./chunk-BOR4W7GP.js";
import"./chunk-QWFJAVA4.js";import"./chunk-FGDSXVZT.js";import"./chunk-UT4QANMI.js";import"./chunk-7EACO3PI.js";import"./chunk-X6UGQ6VR.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-R25BQP3A.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
