import{MixpanelError,orphansOf,show}from"./chunk-5GQBNJXR.js";async function mayRemove({command,args,switches},around){let[name=""]=args,{context}=around,[kind]=command.path,force=switches.has("force"),orphans=kind==="acco\
unt"?orphansOf(context,name,{force}):[];kind==="target"&&show(context,name);let person=around.person?.();if(person?.confirm)return orphans.length>0&&person.say(
`Targets that will then name no account: ${orphans.join(", ")}`),person.confirm(`Remove the ${kind} ${name}${kind==="account"?" and its tokens":""}?`);let again=`\
mp ${kind} remove ${name}${force?" --force":""} --yes`;throw new MixpanelError("INVALID_ARGS",`Removing "${name}" needs confirmation, and there is no terminal t\
o ask on. Run: ${again}`,{next:[{command:again,label:"Remove it"}]})}export{mayRemove};
