import{argument}from"./chunk-6OGYURTV.js";import{showProject,useProject}from"./chunk-PXNWJTVC.js";import"./chunk-QQLNCXF7.js";import{listProjects}from"./chunk-DMUWHJHV.js";
import"./chunk-YX76NF6H.js";import"./chunk-FN6F3AUO.js";import"./chunk-DVISFNSR.js";import"./chunk-22V5LSEY.js";import"./chunk-5E2RDWZC.js";
import"./chunk-C76F62GV.js";import"./chunk-MB5FT3H3.js";import"./chunk-KZ4FCYTV.js";import"./chunk-FGDSXVZT.js";import"./chunk-6CRMFHP3.js";
import"./chunk-6HYJFXNM.js";import{axesOf,axisFlags,command,showActive}from"./chunk-D4R4JLLY.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
