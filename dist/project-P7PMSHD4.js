import{argument}from"./chunk-OOMZ525L.js";import{showProject,useProject}from"./chunk-6UBFIXP3.js";import"./chunk-DBL64LTW.js";import{listProjects}from"./chunk-YZ3XEVDB.js";
import"./chunk-XMZYFRTR.js";import"./chunk-VZGP3ZT5.js";import"./chunk-7BP3FJSR.js";import"./chunk-HYSCSRTQ.js";import"./chunk-25XVHZEE.js";
import"./chunk-TGVAPM4A.js";import"./chunk-FGDSXVZT.js";import"./chunk-I42PERBJ.js";import"./chunk-JOYUZIZP.js";import"./chunk-ITEK3V3E.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-JJ2I5ECG.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
