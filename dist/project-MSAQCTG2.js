import{argument}from"./chunk-ZAGSJ2JB.js";import{useProject}from"./chunk-GJYA2T7U.js";import{listProjects}from"./chunk-YGT6ITTW.js";import"./chunk-JL4ZCWLT.js";
import"./chunk-Z7NIX322.js";import"./chunk-TJX6DK7J.js";import"./chunk-RPL2O6IN.js";import"./chunk-WCYUI7R7.js";import"./chunk-HQGITNQU.js";
import"./chunk-DTXYBLVI.js";import"./chunk-DII7FYNR.js";import"./chunk-3X2MSNYE.js";import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";
import"./chunk-Y4OKRLE4.js";import{axesOf,axisFlags,cachedMe,command,describeProject,requireProject,resolveSession,showActive}from"./chunk-BNTVTWSC.js";function showProject(context,axes={}){let resolved=resolveSession(context,axes);return describeProject(cachedMe(context,resolved),requireProject(resolved))}var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
