import{argument}from"./chunk-EADXMQRO.js";import{showWorkspace,useWorkspace}from"./chunk-NJVNX3UQ.js";import"./chunk-Y5IWGFEG.js";import{listWorkspaces}from"./chunk-DNFDJTQD.js";
import"./chunk-6QFEVQ4B.js";import"./chunk-CFHU37SY.js";import"./chunk-PNWBWH7D.js";import"./chunk-FQSKGWUR.js";import"./chunk-ZL5SNZ3F.js";
import"./chunk-UMLGB4I2.js";import"./chunk-FGDSXVZT.js";import"./chunk-4AU7MFB6.js";import"./chunk-W7J2I43M.js";import{axesOf,axisFlags,
command,showActive}from"./chunk-Q5DPWICT.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
