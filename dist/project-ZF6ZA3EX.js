import{argument}from"./chunk-6YGJFW3B.js";import{useProject}from"./chunk-SWUBXH3Z.js";import"./chunk-P32VM662.js";import{listProjects}from"./chunk-6HGRLZ72.js";
import"./chunk-EFCF5COG.js";import"./chunk-OCQMFDIK.js";import"./chunk-B2YPU3JI.js";import"./chunk-7MBQLYN4.js";import"./chunk-ICVM7TFY.js";
import"./chunk-TACRNE55.js";import"./chunk-SYIZFGA2.js";import"./chunk-PADX7VDT.js";import"./chunk-HJJOKVGZ.js";import"./chunk-FGDSXVZT.js";
import"./chunk-YZQD3U4M.js";import"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";import{axesOf,axisFlags,cachedMe,command,describeProject,requireProject,
resolveSession,showActive}from"./chunk-GV6KYNJ3.js";function showProject(context,axes={}){let resolved=resolveSession(context,axes);return describeProject(cachedMe(context,resolved),requireProject(resolved))}var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
