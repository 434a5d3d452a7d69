import{quotable,worded}from"./shared-core-advice-advise.js";import{MixpanelError,accessSync,constants,delimiter,join,rowOf,scrub,shellQuote,visible,withRun}from"./core.js";function bugOf(thrown,version){let{message}=causeInWords(thrown),error=new MixpanelError("INTERNAL_ERROR",`This is a bug in mixpanel-auth ${version}, please rep\
ort it: ${message}`,{cause:thrown});return thrown instanceof Error&&thrown.stack!==void 0&&(error.stack=thrown.stack),error}function causeInWords(cause){let own=worded(
cause);if(own)return{code:own.code,message:own.message};if(!(cause instanceof Error))return{message:"something that is no Error was thrown"};let text=cause instanceof
SyntaxError?cause.name:`${cause.name}: ${cause.message}`,code=cause.code;return{...typeof code=="string"&&{code},message:quotable(text)}}function presentError(thrown,installation){let error=errorOf(thrown,installation),next=withRun(error.next,installation);if(error.code==="NEEDS_ACCOUNT")return{schema_version:1,
state:"needs_account",next};if(error.code==="NEEDS_PROJECT")return{schema_version:1,state:"needs_project",account:error.details?.account,next};let body={code:error.
code,message:error.message,actionable:error.actionable,retryable:error.retryable,...error.details&&{details:{...error.details}},...error.cause!==void 0&&{cause:causeInWords(
error.cause)},...installation.verbose&&{trace:traceOf(error)}},hint=error.resumeHint&&withRun([error.resumeHint],installation)[0];return{schema_version:1,state:"\
error",error:body,...error.actionable&&{next},...hint&&{resume_hint:hint}}}var errorOf=(thrown,{version})=>worded(thrown)??bugOf(thrown,version),traceOf=error=>scrub(
stackOf(error));function stackOf(error){let stack=error.stack??"";return error.cause instanceof SyntaxError?stack.slice(Math.max(0,stack.indexOf(`
    at `))):stack}function errorText(thrown,installation,{paper,path,quiet}){let error=errorOf(thrown,installation),{code,message,details,next,resumeHint}=error,usage=details?.usage,
shown=typeof usage=="string"&&message.endsWith(usage)?message.slice(0,-usage.length).trimEnd():message,lines=[`${paper.red("error:")} ${visible(shown.replaceAll(
/\s*\n\s*/g," "))}`],steps=resumeHint?[resumeHint,...next]:next;return quiet||(shown!==message&&lines.push(`  ${visible(String(usage))}`),lines.push(...advice(steps.
length>0?steps:helpFor(usage),installation,path))),installation.verbose&&lines.push(...traceOf(error).split(`
`).map(line=>paper.dim(`  ${visible(line)}`))),{stderr:`${lines.join(`
`)}
`,status:rowOf(code).exit}}function helpFor(usage){let[,command]=/^usage: (mp(?: [a-z-]+(?![a-z-|]))*)/.exec(String(usage))??[];return command===void 0?[]:[{command:`${command}\
 --help`,label:"Show help"}]}function advice(steps,{node,mp},path){let unique=steps.filter(({command},index)=>steps.findIndex(step=>step.command===command)===index),
lines=unique.flatMap(({command,label})=>[`  ${visible(label)}:`,`    ${visible(command)}`]);return unique.some(({command})=>command.startsWith("mp "))&&!isOnPath(
path)&&lines.push(`  (mp is not on your PATH. It is: ${shellQuote(node)} ${shellQuote(mp)})`),lines}function isOnPath(path){return(path??"").split(delimiter).some(
folder=>{try{return accessSync(join(folder,"mp"),constants.X_OK),!0}catch{return!1}})}export{bugOf,presentError,errorOf,traceOf,errorText,advice};
