import{errorOf,traceOf}from"./chunk-VTUATSDS.js";import"./chunk-WSD6KHCA.js";import"./chunk-47AXI4DU.js";import"./chunk-KZXP4KAT.js";import"./chunk-Y4OKRLE4.js";
import{accessSync,constants,delimiter,join,rowOf,shellQuote,visible}from"./chunk-BNTVTWSC.js";function errorText(thrown,installation,{paper,path,quiet}){let error=errorOf(thrown,installation),{code,message,details,next,resumeHint}=error,usage=details?.usage,
shown=typeof usage=="string"&&message.endsWith(usage)?message.slice(0,-usage.length).trimEnd():message,lines=[`${paper.red("error:")} ${visible(shown.replaceAll(
/\s*\n\s*/g," "))}`],steps=resumeHint?[resumeHint,...next]:next;return quiet||(shown!==message&&lines.push(`  ${visible(String(usage))}`),lines.push(...advice(steps.
length>0?steps:helpFor(usage),installation,path))),installation.verbose&&lines.push(...traceOf(error).split(`
`).map(line=>paper.dim(`  ${visible(line)}`))),{stderr:`${lines.join(`
`)}
`,status:rowOf(code).exit}}function helpFor(usage){let[,command]=/^usage: (mp(?: [a-z-]+(?![a-z-|]))*)/.exec(String(usage))??[];return command===void 0?[]:[{command:`${command}\
 --help`,label:"Show help"}]}function advice(steps,{node,mp},path){let unique=steps.filter(({command},index)=>steps.findIndex(step=>step.command===command)===index),
lines=unique.flatMap(({command,label})=>[`  ${visible(label)}:`,`    ${visible(command)}`]);return unique.some(({command})=>command.startsWith("mp "))&&!isOnPath(
path)&&lines.push(`  (mp is not on your PATH. It is: ${shellQuote(node)} ${shellQuote(mp)})`),lines}function isOnPath(path){return(path??"").split(delimiter).some(
folder=>{try{return accessSync(join(folder,"mp"),constants.X_OK),!0}catch{return!1}})}export{advice,errorText};
