import{variable}from"./chunk-AIYBMSIJ.js";function warnIfHidden(context,config,chosen){let names=new Set(hiding(context,config,chosen));if(names.size===0)return;let[are,hide]=names.size===1?["is","hides"]:
["are","hide"],all=[...names];context.warn(`${all.join(", ")} ${are} set and ${hide} this choice in this shell. To see it: unset ${all.join(" ")}`)}function*hiding({
env},{targets},chosen){let value=name=>variable(env,name),differs=(name,wanted)=>value(name)!==void 0&&value(name)!==String(wanted),named=value("MP_TARGET")??"",
target=Object.hasOwn(targets,named)?targets[named]:void 0,byTarget=axis=>named!==""&&target?.[axis]!==chosen[axis];if("account"in chosen){let owner=accountVariable(
value);owner!==void 0?yield owner:differs("MP_ACCOUNT",chosen.account)?yield"MP_ACCOUNT":byTarget("account")&&(yield"MP_TARGET")}"project"in chosen&&(differs("M\
P_PROJECT_ID",chosen.project)?yield"MP_PROJECT_ID":byTarget("project")&&(yield"MP_TARGET")),"workspace"in chosen&&(differs("MP_WORKSPACE_ID",chosen.workspace)?yield"\
MP_WORKSPACE_ID":byTarget("workspace")&&(yield"MP_TARGET"))}function accountVariable(value){if(!(!value("MP_PROJECT_ID")||!value("MP_REGION")))return value("MP_\
USERNAME")&&value("MP_SECRET")?"MP_USERNAME":value("MP_OAUTH_TOKEN")&&"MP_OAUTH_TOKEN"}export{warnIfHidden};
