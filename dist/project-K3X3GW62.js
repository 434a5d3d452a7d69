import{argument}from"./chunk-M4G7APWA.js";import{showProject,useProject}from"./chunk-7UIPN4XD.js";import"./chunk-2K3W3GWC.js";import{listProjects}from"./chunk-OBDOEY4Q.js";
import"./chunk-D7HSOGNE.js";import"./chunk-VD52XUEP.js";import"./chunk-K2VWFF6U.js";import"./chunk-WE3PBFMM.js";import"./chunk-43WKRSWA.js";
import"./chunk-TP4OASHG.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZTARS7YK.js";import"./chunk-DOVP2RPE.js";import"./chunk-HHY33LS4.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-WYMEJZXQ.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
