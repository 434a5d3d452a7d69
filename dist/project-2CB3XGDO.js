import{argument}from"./chunk-5P4JEBBY.js";import{showProject,useProject}from"./chunk-TPPGNCTP.js";import"./chunk-SQWSKBNT.js";import{listProjects}from"./chunk-NC4VWOEQ.js";
import"./chunk-UGLJUF5J.js";import"./chunk-RFDEDJNS.js";import"./chunk-HOFZNIAZ.js";import"./chunk-FPCJ5W7J.js";import"./chunk-KHPPEVNH.js";
import"./chunk-4DHO3DUK.js";import"./chunk-FGDSXVZT.js";import"./chunk-BVMZX3A4.js";import"./chunk-NALVMV3R.js";import{axesOf,axisFlags,
command,showActive}from"./chunk-4DN6G6P7.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
