import{argument}from"./chunk-ZAGSJ2JB.js";import{listWorkspaces,useWorkspace}from"./chunk-OJKP4ENZ.js";import"./chunk-JL4ZCWLT.js";import"./chunk-Z7NIX322.js";
import"./chunk-TJX6DK7J.js";import"./chunk-RPL2O6IN.js";import"./chunk-WCYUI7R7.js";import"./chunk-HQGITNQU.js";import"./chunk-DTXYBLVI.js";
import"./chunk-DII7FYNR.js";import"./chunk-3X2MSNYE.js";import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";import"./chunk-Y4OKRLE4.js";
import{axesOf,axisFlags,cachedMe,command,describeWorkspace,resolveSession,showActive}from"./chunk-BNTVTWSC.js";function showWorkspace(context,axes={}){let resolved=resolveSession(context,axes);return resolved.workspace===void 0?null:describeWorkspace(cachedMe(context,resolved),
resolved.workspace)}var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
