import{argument}from"./chunk-ZAGSJ2JB.js";import{addTarget,listTargets,removeTarget,showTarget as showTarget2,useTarget}from"./chunk-5L2IN2OZ.js";import"./chunk-TJX6DK7J.js";
import{command,refused,showActive,showTarget}from"./chunk-BNTVTWSC.js";var targetCommands=[command({words:"target list",summary:"List the saved targets",response:"target-list",run:({context})=>({items:listTargets(context)}),show:({
items},page)=>page.table(items,[{title:"NAME",value:({name})=>name},{title:"ACCOUNT",value:({account})=>account},{title:"PROJECT",value:({project})=>project,whole:!0},
{title:"WORKSPACE",value:({workspace})=>workspace,whole:!0}]),empty:"There are no targets yet."}),command({words:"target add",summary:"Save an account, a projec\
t and perhaps a workspace under a name",args:[argument.newName],flags:["account","project","workspace"],response:"target-add",run:async({context,args:[name],flags:{
account,project,workspace},usage})=>{if(account===void 0||project===void 0)throw refused(usage,`A target needs --account and --project. ${usage}`);let record={account,
project,...workspace!==void 0&&{workspace}};return{added:await addTarget(context,name,record)}},show:({added},page)=>`Saved the target ${added.name}.
${showTarget(added,page)}`}),command({words:"target use",summary:"Make a target's account, project and workspace the active ones",args:[argument.target],response:"\
target-use",run:async({context,args:[name]})=>({active:await useTarget(context,name)}),show:showActive}),command({words:"target show",summary:"Show one target",
args:[argument.target],response:"target-show",run:({context,args:[name]})=>({target:showTarget2(context,name)}),show:({target},page)=>showTarget(target,page)}),
command({words:"target remove",summary:"Forget a target",args:[argument.target],response:"target-remove",confirm:({context,args:[name]})=>(showTarget2(context,name),
{question:`Remove the target ${name}?`}),run:async({context,args:[name]})=>(await removeTarget(context,name),{removed:name}),show:({removed})=>`Removed the targ\
et ${removed}.`})];export{targetCommands};
