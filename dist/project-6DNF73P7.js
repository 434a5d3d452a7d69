import{argument}from"./chunk-G3NZRV6T.js";import{showProject,useProject}from"./chunk-EX57BUGA.js";import"./chunk-TK6A4JGK.js";import{listProjects}from"./chunk-ODDOMNTM.js";
import"./chunk-UBE4ZRPP.js";import"./chunk-O4GF4SD4.js";import"./chunk-P2SHCCS3.js";import"./chunk-DWICQT5L.js";import"./chunk-OKXWT4GD.js";
import"./chunk-ATNG2E44.js";import"./chunk-MF57VXBA.js";import"./chunk-MX3EAESV.js";import"./chunk-FGDSXVZT.js";import"./chunk-DPOG23JA.js";
import"./chunk-SB64ICGD.js";import{axesOf,axisFlags,command,showActive}from"./chunk-H5EQXMYT.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
