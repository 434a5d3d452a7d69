import{argument}from"./chunk-J3IIUCEV.js";import{showWorkspace,useWorkspace}from"./chunk-N3OGYWNL.js";import"./chunk-TZYFG2CF.js";import{listWorkspaces}from"./chunk-BDBX2YYB.js";
import"./chunk-Z5KVMF23.js";import"./chunk-RB337K7Z.js";import"./chunk-7DUCPT5S.js";import"./chunk-SZW25G5R.js";import"./chunk-UYBYQ6VF.js";
import"./chunk-P6OJ4CRB.js";import"./chunk-FGDSXVZT.js";import"./chunk-QMEWG3FL.js";import"./chunk-TIGGUOA2.js";import"./chunk-PPIVWYPI.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-E7JUMITX.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
