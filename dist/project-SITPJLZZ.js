import{argument}from"./chunk-WENIZD4M.js";import{showProject,useProject}from"./chunk-7ER3RZL7.js";import"./chunk-AEK3UN73.js";import{listProjects}from"./chunk-NDVHWC6D.js";
import"./chunk-CC3I7MT4.js";import"./chunk-2D5CVJ7W.js";import"./chunk-AHOHPU7T.js";import"./chunk-KG5RCBI7.js";import"./chunk-BOR4W7GP.js";
import"./chunk-QWFJAVA4.js";import"./chunk-FGDSXVZT.js";import"./chunk-UT4QANMI.js";import"./chunk-7EACO3PI.js";import"./chunk-X6UGQ6VR.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-R25BQP3A.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
