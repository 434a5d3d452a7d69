import{argument}from"./chunk-EADXMQRO.js";import{showProject,useProject}from"./chunk-NJVNX3UQ.js";import"./chunk-Y5IWGFEG.js";import{listProjects}from"./chunk-DNFDJTQD.js";
import"./chunk-6QFEVQ4B.js";import"./chunk-CFHU37SY.js";import"./chunk-PNWBWH7D.js";import"./chunk-FQSKGWUR.js";import"./chunk-ZL5SNZ3F.js";
import"./chunk-UMLGB4I2.js";import"./chunk-FGDSXVZT.js";import"./chunk-4AU7MFB6.js";import"./chunk-W7J2I43M.js";import{axesOf,axisFlags,
command,showActive}from"./chunk-Q5DPWICT.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
