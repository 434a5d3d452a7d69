import{MixpanelError,show,show2}from"./chunk-BTU343RA.js";async function mayRemove({command,args,switches},around){let[name=""]=args,{context,person}=around,[kind]=command.path,isForced=switches.has("force");if(kind===
"target")show(context,name);else if(show2(context,name).referenced_by_targets.length>0&&!isForced)return!0;let confirm=person?.().confirm;if(confirm)return confirm(
`Remove the ${kind} ${name}${kind==="account"?" and its tokens":""}?`);let again=`mp ${kind} remove ${name}${isForced?" --force":""} --yes`;throw new MixpanelError(
"INVALID_ARGS",`Nobody can be asked whether to remove the ${kind} "${name}". Say yes: ${again}`,{next:[{command:again,label:"Remove it"}]})}export{mayRemove};
