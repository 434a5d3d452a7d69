import{registeredIn}from"./shared-cli-arguments-match.js";import{refused,usageOf}from"./auth_manager.js";var helpedBy=(path,commands)=>commands.filter(({path:own})=>path.every((word,index)=>own[index]===word)||own.every((word,index)=>path[index]===word));function help(path,commands,program){
let chosen=helpedBy(path,commands);if(chosen.length===0){let use=`usage: ${program} <subcommand> [options]`;throw refused(use,`There is no such subcommand. Run ${program}\
 --help for those there are.`)}let[only,...more]=chosen,general=`usage: ${[program,...path].join(" ")} <subcommand> [options]`;return{help:{usage:only&&more.length===
0?usageOf(only,program):general,commands:registeredIn(chosen).map(({rawName,description,options})=>({name:withoutBrackets(rawName),summary:description,options:options.
map(option=>({flag:withoutBrackets(option.rawName.replace(/^-\w, /,"")),summary:option.description}))}))}}}var withoutBrackets=spelled=>spelled.replaceAll(/[<>]/g,
"");export{helpedBy,help};
