import{argument}from"./chunk-VL7XXAVD.js";import{useProject}from"./chunk-JDW73PHM.js";import{listProjects}from"./chunk-PFME2SNZ.js";import"./chunk-GVE35OJQ.js";
import"./chunk-6RM25JLX.js";import"./chunk-HVROXUOW.js";import"./chunk-SN4DP7RC.js";import"./chunk-U7QGNCPU.js";import"./chunk-CS6AORGS.js";
import"./chunk-S2VNGNRK.js";import"./chunk-FW43R2MO.js";import"./chunk-N6FI6RDQ.js";import"./chunk-A4V3BDS6.js";import"./chunk-FGDSXVZT.js";
import"./chunk-F2RMG5W6.js";import{axesOf,axisFlags,cachedMe,command,describeProject,requireProject,resolveSession,showActive}from"./chunk-64HBJMEA.js";function showProject(context,axes={}){let resolved=resolveSession(context,axes);return describeProject(cachedMe(context,resolved),requireProject(resolved))}var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
