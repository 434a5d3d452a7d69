import{warnIfHidden}from"./chunk-PV5O7ODW.js";import{MixpanelError,accountOf,changeConfig,commandFor,readConfig,targetOf}from"./chunk-AIYBMSIJ.js";var withName=(name,{account,project,workspace})=>({name,account,project,workspace:workspace??null});function list(context){let{targets}=readConfig(context);return Object.
keys(targets).sort().map(name=>withName(name,targets[name]))}function show(context,name){return withName(name,targetOf(readConfig(context),name))}async function add(context,name,record){
return await changeConfig(context,config=>{if(Object.hasOwn(config.targets,name))throw new MixpanelError("TARGET_EXISTS",`The target "${name}" exists already. R\
un: ${commandFor("mp target show",name)}`,{details:{target:name},next:[{command:commandFor("mp target show",name),label:"See what it is"}]});accountOf(config,record.
account);let{account,project,workspace}=record;return[{path:["targets",name],value:{account,project,...workspace!==void 0&&{workspace}}}]}),withName(name,record)}
async function use(context,name){let config=await changeConfig(context,before=>{let target=targetOf(before,name);return accountOf(before,target.account,`the tar\
get "${name}"`),[{path:["active","account"],value:target.account},{path:["active","workspace"],value:target.workspace},{path:["accounts",target.account,"default\
_project"],value:target.project}]}),{account,project,workspace}=targetOf(config,name);return warnIfHidden(context,config,{account,project,workspace}),{account,project,
workspace:workspace??null}}async function remove(context,name){await changeConfig(context,config=>(targetOf(config,name),[{path:["targets",name],value:void 0}]))}export{list,show,add,use,remove};
