import{argument}from"./chunk-6VEOYKO7.js";import{showWorkspace,useWorkspace}from"./chunk-FEGU3HH3.js";import"./chunk-AI4BXFEO.js";import{listWorkspaces}from"./chunk-Q57INWRA.js";
import"./chunk-A7QLDVDR.js";import"./chunk-BIG5K3L6.js";import"./chunk-V6OBPBKV.js";import"./chunk-2TWQJD2P.js";import"./chunk-E6NFEJN6.js";
import"./chunk-4CXAI5E7.js";import"./chunk-FGDSXVZT.js";import"./chunk-G7ZYMQNL.js";import"./chunk-SQSRAZOT.js";import{axesOf,axisFlags,
command,showActive}from"./chunk-6UMSOE4P.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
