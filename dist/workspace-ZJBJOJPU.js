import{argument}from"./chunk-M4G7APWA.js";import{showWorkspace,useWorkspace}from"./chunk-7UIPN4XD.js";import"./chunk-2K3W3GWC.js";import{listWorkspaces}from"./chunk-OBDOEY4Q.js";
import"./chunk-D7HSOGNE.js";import"./chunk-VD52XUEP.js";import"./chunk-K2VWFF6U.js";import"./chunk-WE3PBFMM.js";import"./chunk-43WKRSWA.js";
import"./chunk-TP4OASHG.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZTARS7YK.js";import"./chunk-DOVP2RPE.js";import"./chunk-HHY33LS4.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-WYMEJZXQ.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
