import{choose}from"./chunk-TJX6DK7J.js";import{Fault,accountOf,changeConfig,readConfig,targetOf}from"./chunk-BNTVTWSC.js";var withName=(name,{account,project,workspace})=>({name,account,project,workspace:workspace??null});function listTargets(context){let{targets}=readConfig(context);
return Object.keys(targets).sort().map(name=>withName(name,targets[name]))}function showTarget(context,name){return withName(name,targetOf(readConfig(context),name))}
async function addTarget(context,name,record){return await changeConfig(context,config=>{if(Object.hasOwn(config.targets,name))throw new Fault("TARGET_EXISTS",{
target:name});accountOf(config,record.account);let{account,project,workspace}=record;return[{path:["targets",name],value:{account,project,...workspace!==void 0&&
{workspace}}}]}),withName(name,record)}var useTarget=(context,name)=>choose(context,config=>{let{account,project,workspace=null}=targetOf(config,name);return accountOf(
config,account,`the target "${name}"`),{account,activate:!0,project,workspace}});async function removeTarget(context,name){await changeConfig(context,config=>(targetOf(
config,name),[{path:["targets",name],value:void 0}]))}export{listTargets,showTarget,addTarget,useTarget,removeTarget};
