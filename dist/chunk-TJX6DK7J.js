import{accountOf,changeConfig,variable}from"./chunk-BNTVTWSC.js";function choiceEdits(config,{account,activate=!1,project,workspace}){let before=Object.hasOwn(config.accounts,account)?config.accounts[account]:void 0,isActive=config.
active.account===account,isElsewhere=!before||!isActive||project!==void 0&&project!==before.default_project,isLeft=workspace===null||isElsewhere;return[...activate?
[{path:["active","account"],value:account}]:[],...project===void 0?[]:[{path:["accounts",account,"default_project"],value:project}],...(activate||isActive)&&(workspace!=
null||isLeft)?[{path:["active","workspace"],value:workspace??void 0}]:[]]}async function choose(context,plan){let choice={account:""},config=await changeConfig(
context,before=>(choice=plan(before),accountOf(before,choice.account),choiceEdits(before,choice))),{account,activate=!1,project,workspace}=choice;warnIfHidden(context,
config,{...activate&&{account},...project!==void 0&&{project},...workspace!==void 0&&!(activate&&project===void 0)&&{workspace}});let{active,accounts}=config,pinned=active.
account===account?active.workspace:void 0;return{account,project:accounts[account]?.default_project??null,workspace:pinned??null}}function warnIfHidden(context,config,chosen){
let variables=[...new Set(hiding(context,config,chosen))];variables.length>0&&context.warn({kind:"choice_hidden",variables})}function*hiding({env},{targets},chosen){
let value=name=>variable(env,name),differs=(name,wanted)=>value(name)!==void 0&&value(name)!==String(wanted),named=value("MP_TARGET")??"",target=Object.hasOwn(targets,
named)?targets[named]:void 0,byTarget=axis=>named!==""&&target?.[axis]!==(chosen[axis]??void 0);if("account"in chosen){let owner=accountVariable(value);owner!==
void 0?yield owner:differs("MP_ACCOUNT",chosen.account)?yield"MP_ACCOUNT":byTarget("account")&&(yield"MP_TARGET")}"project"in chosen&&(differs("MP_PROJECT_ID",chosen.
project)?yield"MP_PROJECT_ID":byTarget("project")&&(yield"MP_TARGET")),"workspace"in chosen&&(differs("MP_WORKSPACE_ID",chosen.workspace)?yield"MP_WORKSPACE_ID":
byTarget("workspace")&&(yield"MP_TARGET"))}function accountVariable(value){if(!(!value("MP_PROJECT_ID")||!value("MP_REGION")))return value("MP_USERNAME")&&value(
"MP_SECRET")?"MP_USERNAME":value("MP_OAUTH_TOKEN")&&"MP_OAUTH_TOKEN"}export{choiceEdits,choose};
