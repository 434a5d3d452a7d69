import{argument}from"./chunk-OOMZ525L.js";import{showWorkspace,useWorkspace}from"./chunk-6UBFIXP3.js";import"./chunk-DBL64LTW.js";import{listWorkspaces}from"./chunk-YZ3XEVDB.js";
import"./chunk-XMZYFRTR.js";import"./chunk-VZGP3ZT5.js";import"./chunk-7BP3FJSR.js";import"./chunk-HYSCSRTQ.js";import"./chunk-25XVHZEE.js";
import"./chunk-TGVAPM4A.js";import"./chunk-FGDSXVZT.js";import"./chunk-I42PERBJ.js";import"./chunk-JOYUZIZP.js";import"./chunk-ITEK3V3E.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-JJ2I5ECG.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
