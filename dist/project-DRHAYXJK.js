import{argument}from"./chunk-VATRJH3N.js";import{showProject,useProject}from"./chunk-YYIPHJG7.js";import"./chunk-THOUPY72.js";import{listProjects}from"./chunk-2Y7XJH42.js";
import"./chunk-JO6ZV3D7.js";import"./chunk-7YPNEIUE.js";import"./chunk-NUCFARIG.js";import"./chunk-XS3UPKEB.js";import"./chunk-RWHVSEI2.js";
import"./chunk-4OCIO4FA.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZWPAV22V.js";import"./chunk-ZCEHIPN6.js";import"./chunk-KHLU263M.js";
import{axesOf,axisFlags,command,showActive}from"./chunk-CJVHBIPE.js";var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];export{projectCommands};
