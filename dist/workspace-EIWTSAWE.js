import{argument}from"./chunk-5P4JEBBY.js";import{showWorkspace,useWorkspace}from"./chunk-TPPGNCTP.js";import"./chunk-SQWSKBNT.js";import{listWorkspaces}from"./chunk-NC4VWOEQ.js";
import"./chunk-UGLJUF5J.js";import"./chunk-RFDEDJNS.js";import"./chunk-HOFZNIAZ.js";import"./chunk-FPCJ5W7J.js";import"./chunk-KHPPEVNH.js";
import"./chunk-4DHO3DUK.js";import"./chunk-FGDSXVZT.js";import"./chunk-BVMZX3A4.js";import"./chunk-NALVMV3R.js";import{axesOf,axisFlags,
command,showActive}from"./chunk-4DN6G6P7.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
