import{argument}from"./chunk-JIJVW6DP.js";import{showWorkspace,useWorkspace}from"./chunk-276G2RSK.js";import"./chunk-UPK3GQSL.js";import{listWorkspaces}from"./chunk-R62KF6G5.js";
import"./chunk-OCQ2ADXS.js";import"./chunk-UQ6DXMJD.js";import"./chunk-DSM5BVWZ.js";import"./chunk-QSQ2GUAW.js";import"./chunk-HN4O5VDH.js";
import"./chunk-NPMKJHYN.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZYBYQJIX.js";import"./chunk-HL4YNQDQ.js";import{axesOf,axisFlags,
command,showActive}from"./chunk-KG6YIKTC.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
