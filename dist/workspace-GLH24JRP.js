import{argument}from"./chunk-6OGYURTV.js";import{showWorkspace,useWorkspace}from"./chunk-PXNWJTVC.js";import"./chunk-QQLNCXF7.js";import{listWorkspaces}from"./chunk-DMUWHJHV.js";
import"./chunk-YX76NF6H.js";import"./chunk-FN6F3AUO.js";import"./chunk-DVISFNSR.js";import"./chunk-22V5LSEY.js";import"./chunk-5E2RDWZC.js";
import"./chunk-C76F62GV.js";import"./chunk-MB5FT3H3.js";import"./chunk-KZ4FCYTV.js";import"./chunk-FGDSXVZT.js";import"./chunk-6CRMFHP3.js";
import"./chunk-6HYJFXNM.js";import{axesOf,axisFlags,command,showActive}from"./chunk-D4R4JLLY.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
