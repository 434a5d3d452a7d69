import{registeredIn}from"./shared-cli-arguments-match.js";import{unknownWordFault}from"./shared-cli-arguments-axis-value.js";import{Unknown,usageOf}from"./commands.js";var helpedBy=(path,commands)=>commands.filter(({path:own})=>path.every((word,index)=>own[index]===word)||own.every((word,index)=>path[index]===word));function help(path,commands,program){
let chosen=helpedBy(path,commands);if(chosen.length===0){let usage=`usage: ${program} <subcommand> [options]`;throw unknownWordFault(new Unknown(strangerIn(path,
commands),usage),{words:path,given:[]},program)}let[only,...more]=chosen,general=`usage: ${[program,...path].join(" ")} <subcommand> [options]`;return{help:{usage:only&&
more.length===0?usageOf(only,program):general,commands:registeredIn(chosen).map(({rawName,description,options})=>({name:withoutBrackets(rawName),summary:description,
options:options.map(option=>({flag:withoutBrackets(option.rawName.replace(/^-\w, /,"")),summary:option.description}))}))}}}function strangerIn([first="",verb=""],commands){
let known=commands.flatMap(({path})=>path[0]===first?path.slice(1,2):[]);return known.length>0?{kind:"subcommand",word:verb,group:first,known}:{kind:"subcommand",
word:first,known:[...new Set(commands.map(({path})=>path[0]??""))]}}var withoutBrackets=spelled=>spelled.replaceAll(/[<>]/g,"");export{helpedBy,help};
