import{argument}from"./chunk-J3IIUCEV.js";import{showProject,useProject}from"./chunk-N3OGYWNL.js";import"./chunk-TZYFG2CF.js";import{listProjects}from"./chunk-BDBX2YYB.js";
import"./chunk-Z5KVMF23.js";import"./chunk-RB337K7Z.js";import"./chunk-7DUCPT5S.js";import"./chunk-SZW25G5R.js";import"./chunk-UYBYQ6VF.js";
import"./chunk-P6OJ4CRB.js";import"./chunk-FGDSXVZT.js";import"./chunk-QMEWG3FL.js";import"./chunk-TIGGUOA2.js";import"./chunk-PPIVWYPI.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-E7JUMITX.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
