import{argument}from"./chunk-6YGJFW3B.js";import{listWorkspaces,useWorkspace}from"./chunk-ZK426GOY.js";import"./chunk-P32VM662.js";import"./chunk-EFCF5COG.js";
import"./chunk-OCQMFDIK.js";import"./chunk-B2YPU3JI.js";import"./chunk-7MBQLYN4.js";import"./chunk-ICVM7TFY.js";import"./chunk-TACRNE55.js";
import"./chunk-SYIZFGA2.js";import"./chunk-PADX7VDT.js";import"./chunk-HJJOKVGZ.js";import"./chunk-FGDSXVZT.js";import"./chunk-YZQD3U4M.js";
import"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";import{axesOf,axisFlags,cachedMe,command,describeWorkspace,resolveSession,showActive}from"./chunk-GV6KYNJ3.js";function showWorkspace(context,axes={}){let resolved=resolveSession(context,axes);return resolved.workspace===void 0?null:describeWorkspace(cachedMe(context,resolved),
resolved.workspace)}var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{workspaceCommands};
