import{argument}from"./chunk-G3NZRV6T.js";import{showWorkspace,useWorkspace}from"./chunk-EX57BUGA.js";import"./chunk-TK6A4JGK.js";import{listWorkspaces}from"./chunk-ODDOMNTM.js";
import"./chunk-UBE4ZRPP.js";import"./chunk-O4GF4SD4.js";import"./chunk-P2SHCCS3.js";import"./chunk-DWICQT5L.js";import"./chunk-OKXWT4GD.js";
import"./chunk-ATNG2E44.js";import"./chunk-MF57VXBA.js";import"./chunk-MX3EAESV.js";import"./chunk-FGDSXVZT.js";import"./chunk-DPOG23JA.js";
import"./chunk-SB64ICGD.js";import{axesOf,axisFlags,command,showActive}from"./chunk-H5EQXMYT.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
