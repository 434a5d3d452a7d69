import{argument}from"./chunk-GR2ELKAO.js";import{showProject,useProject}from"./chunk-RSNHDP5K.js";import"./chunk-PV5O7ODW.js";import{listProjects}from"./chunk-LB5VYXVX.js";
import"./chunk-O6SJBQLL.js";import"./chunk-TM2GX5AX.js";import"./chunk-I44LROFD.js";import"./chunk-GS7VSQB5.js";import"./chunk-SACYQ3HL.js";
import"./chunk-KGMZ67LW.js";import"./chunk-FGDSXVZT.js";import"./chunk-XN7N5T6R.js";import"./chunk-FBVOYTZP.js";import"./chunk-J3J6J4IC.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-AIYBMSIJ.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
