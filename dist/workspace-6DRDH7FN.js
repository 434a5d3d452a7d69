import{argument}from"./chunk-VATRJH3N.js";import{showWorkspace,useWorkspace}from"./chunk-YYIPHJG7.js";import"./chunk-THOUPY72.js";import{listWorkspaces}from"./chunk-2Y7XJH42.js";
import"./chunk-JO6ZV3D7.js";import"./chunk-7YPNEIUE.js";import"./chunk-NUCFARIG.js";import"./chunk-XS3UPKEB.js";import"./chunk-RWHVSEI2.js";
import"./chunk-4OCIO4FA.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZWPAV22V.js";import"./chunk-ZCEHIPN6.js";import"./chunk-KHLU263M.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-CJVHBIPE.js";var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
