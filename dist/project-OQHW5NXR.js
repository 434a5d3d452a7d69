import{argument}from"./chunk-S5B7VMSP.js";import{useProject}from"./chunk-MJCARN4J.js";import"./chunk-L7USLYZO.js";import{listProjects}from"./chunk-KNNV7MWG.js";
import"./chunk-L3FEQ6RO.js";import"./chunk-XR5CRZK2.js";import"./chunk-55NKW4DK.js";import"./chunk-DKATACQ3.js";import"./chunk-KNVTZDPL.js";
import"./chunk-Y6LOB466.js";import"./chunk-CKZTFBAU.js";import"./chunk-HGUUDH75.js";import"./chunk-S2EPBAWH.js";import"./chunk-KESKZ2PC.js";
import"./chunk-FGDSXVZT.js";import"./chunk-YKC2PLSN.js";import{axesOf,axisFlags,cachedMe,command,describeProject,requireProject,resolveSession,showActive}from"./chunk-YIRHNZTQ.js";function showProject(context,axes={}){let resolved=resolveSession(context,axes);return describeProject(cachedMe(context,resolved),requireProject(resolved))}var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
