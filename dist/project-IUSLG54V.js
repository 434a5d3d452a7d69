import{argument}from"./chunk-JIJVW6DP.js";import{showProject,useProject}from"./chunk-276G2RSK.js";import"./chunk-UPK3GQSL.js";import{listProjects}from"./chunk-R62KF6G5.js";
import"./chunk-OCQ2ADXS.js";import"./chunk-UQ6DXMJD.js";import"./chunk-DSM5BVWZ.js";import"./chunk-QSQ2GUAW.js";import"./chunk-HN4O5VDH.js";
import"./chunk-NPMKJHYN.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZYBYQJIX.js";import"./chunk-HL4YNQDQ.js";import{axesOf,axisFlags,
command,showActive}from"./chunk-KG6YIKTC.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
