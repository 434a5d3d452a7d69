import{flagFor,pathQuote,toFillIn}from"./auth_manager.js";function loginCommand(flags){let{start,finish,resume,serviceAccount,secretStdin,noBrowser,tokenEnv,...values}=flags,words=["mp login"];start&&words.push("--star\
t"),finish&&words.push(`--finish ${finish==="stdin"?"-":toFillIn("address")}`),resume!==void 0&&words.push(`--resume ${pathQuote(resume)}`),serviceAccount&&words.
push("--service-account"),secretStdin&&words.push("--secret-stdin"),noBrowser&&words.push("--no-browser"),tokenEnv!==void 0&&words.push(`--token-env ${tokenEnv}`);
for(let flag of["name","region","project"]){let value=values[flag];value!==void 0&&words.push(flagFor(`--${flag}`,value))}return words.join(" ")}var beginTwoShot=(region,label="\
Begin a new login")=>({command:loginCommand({start:!0,region:regionFlag(region)}),label}),regionFlag=region=>region==="us"?void 0:region;export{loginCommand,beginTwoShot,regionFlag};
