import{argument}from"./chunk-GR2ELKAO.js";import{showWorkspace,useWorkspace}from"./chunk-RSNHDP5K.js";import"./chunk-PV5O7ODW.js";import{listWorkspaces}from"./chunk-LB5VYXVX.js";
import"./chunk-O6SJBQLL.js";import"./chunk-TM2GX5AX.js";import"./chunk-I44LROFD.js";import"./chunk-GS7VSQB5.js";import"./chunk-SACYQ3HL.js";
import"./chunk-KGMZ67LW.js";import"./chunk-FGDSXVZT.js";import"./chunk-XN7N5T6R.js";import"./chunk-FBVOYTZP.js";import"./chunk-J3J6J4IC.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-AIYBMSIJ.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
