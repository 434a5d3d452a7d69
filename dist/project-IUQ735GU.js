import{argument}from"./chunk-6VEOYKO7.js";import{showProject,useProject}from"./chunk-FEGU3HH3.js";import"./chunk-AI4BXFEO.js";import{listProjects}from"./chunk-Q57INWRA.js";
import"./chunk-A7QLDVDR.js";import"./chunk-BIG5K3L6.js";import"./chunk-V6OBPBKV.js";import"./chunk-2TWQJD2P.js";import"./chunk-E6NFEJN6.js";
import"./chunk-4CXAI5E7.js";import"./chunk-FGDSXVZT.js";import"./chunk-G7ZYMQNL.js";import"./chunk-SQSRAZOT.js";import{axesOf,axisFlags,
command,showActive}from"./chunk-6UMSOE4P.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
