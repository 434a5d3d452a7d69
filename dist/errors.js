import{wrap}from"./shared-cli-format-width.js";import{apiOrigin,keepElsewhere,worded}from"./shared-core-advice-advise.js";import{Fault,MixpanelError,accessSync,closeSync,
configPath,constants,delimiter,dirname,isAbsolute,isFault,join,lstatSync,openSync,pathQuote,readFileSync,readSync,realpathSync,regions,rootFolder,rowOf,scrub,statSync,
usualFolder,variable,visible,withRun,withoutInvisible}from"./auth_manager.js";var marks=[{kind:"codex",names:["CODEX_SANDBOX","CODEX_SANDBOX_NETWORK_DISABLED"]},{kind:"claude_code_remote",names:["CLAUDE_CODE_REMOTE"]},{kind:"codespaces",names:[
"CODESPACES"]},{kind:"dev_container",names:["REMOTE_CONTAINERS"]},{kind:"unknown",names:["SANDBOX_RUNTIME"]}],isOn=(env,name)=>!["","0","false","no"].includes((variable(
env,name)??"").toLowerCase()),markIn=env=>marks.find(({names:names2})=>names2.some(name=>isOn(env,name))),saysSandbox=env=>markIn(env)!==void 0;function kindOf(env){
let{kind="unknown"}=markIn(env)??{};return kind==="unknown"&&isOn(env,"CLAUDECODE")?"claude_code":kind}var saysNoNetwork=env=>isOn(env,"CODEX_SANDBOX_NETWORK_DI\
SABLED"),setsProxy=env=>isOn(env,"SANDBOX_RUNTIME")||isOn(env,"CLAUDE_CODE_REMOTE");function parseMounts(text){return text.split(`
`).flatMap(line=>{let[left="",right=""]=line.split(" - "),[,,,,at,options]=left.split(" "),[type,,superOptions]=right.split(" ");if(at===void 0||options===void 0||
type===void 0||superOptions===void 0)return[];let isReadOnly=list=>list.split(",").includes("ro");return[{at:at.replace(/\\([0-7]{3})/g,(_whole,octal)=>String.fromCharCode(
Number.parseInt(octal,8))),type,isReadOnly:isReadOnly(options),isFileSystemReadOnly:isReadOnly(superOptions)}]})}function mountOf(mounts,path){return mounts.filter(
({at})=>at==="/"||path===at||path.startsWith(`${at}/`)).reduce((best,mount)=>best&&best.at.length>mount.at.length?best:mount,void 0)}var isMarked=({env,noNewPrivileges})=>noNewPrivileges||saysSandbox(env),named=({env},cause)=>cause&&{kind:kindOf(env),cause};function sandboxOfFile(facts,trouble){
let{path,code,isReading,isDevice,isAllowed}=trouble;if(isDevice||isEmptied(facts,path))return named(facts,"read");if(code==="EROFS")return named(facts,isWriteProtected(
facts,path)?"write":void 0);let isRefused=(code==="EACCES"||code==="EPERM")&&isAllowed&&isMarked(facts);return named(facts,isRefused?isReading?"read":"write":void 0)}
function isEmptied({mounts,config,usual},path){let at=mountOf(mounts,path)?.at;return mountOf(mounts,path)?.type==="tmpfs"&&usual!==void 0&&(at===usual||at===config&&
config.startsWith(`${usual}/`))}function isWriteProtected(facts,path){let mount=mountOf(facts.mounts,path);return isMarked(facts)||mount?.isReadOnly===!0&&!mount.
isFileSystemReadOnly}var deniedByPolicy=["ENETUNREACH","ENETDOWN","EPERM","EACCES"],notReached=["dns","refused","timeout"];function sandboxOfNetwork(facts,{reason,
code=""}){if(!isMarked(facts))return;let isCutOff2=facts.onlyLoopback||saysNoNetwork(facts.env),isStopped=deniedByPolicy.includes(code)||isCutOff2&&notReached.includes(
reason)||setsProxy(facts.env)&&(reason==="proxy"||reason==="dns");return named(facts,isStopped?"network":void 0)}function sandboxOfNothing(facts,isDevice){let{mounts,
root,config}=facts;if(isDevice||isEmptied(facts,root)||isEmptied(facts,config))return named(facts,"read");let mount=mountOf(mounts,config);return mount?.isReadOnly&&
!mount.isFileSystemReadOnly?named(facts,"write"):thrownAway(facts)}var passing=["tmpfs","ramfs","overlay"];function thrownAway(facts){let{env,mounts,root,config}=facts;
return[root,config].some(path=>passing.includes(mountOf(mounts,path)?.type??""))&&saysSandbox(env)||isEmptied(facts,root)||isEmptied(facts,config)?named(facts,"\
ephemeral"):void 0}var isCutOff=facts=>isMarked(facts)&&(facts.onlyLoopback||saysNoNetwork(facts.env));function sandboxFacts(context){return{env:context.env,mounts:parseMounts(fromSystem("/proc/self/mountinfo")),noNewPrivileges:/^NoNewPrivs:\s*1$/m.test(fromSystem(
"/proc/self/status")),onlyLoopback:hasOnlyLoopback(fromSystem("/proc/self/net/dev")),root:rootFolder(context),config:configPath(context),usual:usualFolder(context)}}
var INNATE=/^(?:lo|sit0|tunl0|ip6tnl0|gre0|gretap0|erspan0|ip6gre0|ip_vti0|ip6_vti0)$/;function hasOnlyLoopback(table){let devices=[...table.matchAll(/^\s*([^\s:|]+):/gm)].
map(([,name=""])=>name);return devices.length>0&&devices.every(name=>INNATE.test(name))}function fromSystem(path){try{return readFileSync(path,"utf8")}catch{return""}}
var isBehindDevice=path=>nearest(path)?.isCharacterDevice()===!0;function fileTrouble(path,code,isReading){let stat=nearest(path),isAllowed=stat!==void 0&&mayDo(
stat,isReading?256:128);return{path,code,isReading,isDevice:stat?.isCharacterDevice()===!0&&!path.startsWith("/dev/"),isAllowed}}function mayDo({uid,mode},right){
let us=process.geteuid?.();return us===0||us===uid&&(mode&right)!==0}function nearest(path){try{let found=lstatSync(path,{throwIfNoEntry:!1});if(found)return found}catch{}
return dirname(path)===path?void 0:nearest(dirname(path))}function foldersNeeded({root,config}){let ofConfig=dirname(config);return ofConfig===root||ofConfig.startsWith(
join(root,"/"))?[root]:[root,ofConfig]}function explained(context,thrown){if(!isFault(thrown,...stoppable)||thrown.place.sandbox)return thrown;let facts=factsIfAny(context),found=facts&&sandboxBehind(
facts,thrown);if(!facts||!found)return thrown;let opening=openingFor(facts,found,found.cause==="network"?hostsIn(context,thrown):[]);return thrown.knowing({sandbox:found}).
at({sandbox:{is:found,opening}})}var stoppable=["NEEDS_ACCOUNT","STORAGE_ERROR","CONFIG_ERROR","NETWORK_ERROR","OAUTH_NETWORK_UNREACHABLE"];function factsIfAny(context){
try{return sandboxFacts(context)}catch(error){if(isFault(error))return;throw error}}var READING=["read","look","list",void 0];function sandboxBehind(facts,fault){
if(isFault(fault,"STORAGE_ERROR","CONFIG_ERROR")){let{path,code,reason}=fault.details;return path===void 0||reason===void 0||"issues"in fault.details?void 0:sandboxOfFile(
facts,fileTrouble(path,code,READING.includes(fault.place.file?.doing)))}if(isFault(fault,"NETWORK_ERROR"))return sandboxOfNetwork(facts,{reason:fault.details.reason,
code:codeOf(fault.cause)});if(isFault(fault,"OAUTH_NETWORK_UNREACHABLE"))return sandboxOfNetwork(facts,{reason:"dns"});if(isFault(fault,"NEEDS_ACCOUNT"))return sandboxOfNothing(
facts,isBehindDevice(facts.root)||isBehindDevice(facts.config))}var codeOf=cause=>{let code=cause?.code;return typeof code=="string"?code:void 0};function hostsIn(context,fault){
return isFault(fault,"NETWORK_ERROR")?[fault.details.host.replace(/:\d+$/,"")]:hostsOf(context,regions)}var hostsOf=({env},all)=>[...new Set(all.map(region=>new URL(
apiOrigin(env,region)).hostname))];function openingFor(facts,{cause},hosts){let folders=foldersNeeded(facts);return{write:cause==="network"?[]:folders,read:cause===
"read"?folders:[],hosts}}function adviceForNone(context){let said=worded(explained(context,new Fault("NEEDS_ACCOUNT",{available_accounts:[]}))),{sandbox}=said?.
details??{};return{next:said?.next??[],...sandbox&&{sandbox}}}function passingHome(context){let found=sandboxOfHome(context);return found?(context.warn({kind:"h\
ome_passes",...found}),{sandbox:found.sandbox,next:[keepElsewhere]}):{next:[]}}var lastsNoLonger=context=>sandboxOfHome(context)!==void 0;function sandboxOfHome(context){
let facts=factsIfAny(context),sandbox=facts&&thrownAway(facts);return facts&&sandbox&&{path:facts.root,sandbox}}var MOST_QUOTED=500,MOST_READ=2e4,quotable=text=>[...withoutInvisible(scrub(text.slice(0,MOST_READ)))].slice(0,MOST_QUOTED).join("");function bugOf(thrown,version){let{message}=causeInWords(thrown),error=new MixpanelError("INTERNAL_ERROR",`This is a bug in mixpanel-auth ${version}, please rep\
ort it: ${message}`,{cause:thrown});return thrown instanceof Error&&thrown.stack!==void 0&&(error.stack=thrown.stack),error}function causeInWords(cause){let own=worded(
cause);if(own)return{code:own.code,message:own.message};if(!(cause instanceof Error))return{message:"something that is no Error was thrown"};let text=cause instanceof
SyntaxError?cause.name:`${cause.name}: ${cause.message}`,code=cause.code;return{...typeof code=="string"&&{code},message:quotable(text)}}function presentError(thrown,installation){let error=errorOf(thrown,installation),next=withRun(error.next,installation),hint=error.resumeHint&&withRun([error.resumeHint],
installation)[0],resume=hint&&{resume_hint:hint};if(error.code==="NEEDS_ACCOUNT"){let{sandbox}=error.details??{};return{schema_version:1,state:"needs_account",next,
...resume,...sandbox&&{sandbox}}}return error.code==="NEEDS_PROJECT"?{schema_version:1,state:"needs_project",account:error.details?.account,next}:{schema_version:1,
state:"error",error:{code:error.code,message:error.message,actionable:error.actionable,retryable:error.retryable,...error.details&&{details:{...error.details}},
...error.cause!==void 0&&{cause:causeInWords(error.cause)},...installation.verbose&&{trace:traceOf(error)}},...error.actionable&&{next},...resume}}var errorOf=(thrown,{
version})=>worded(thrown)??bugOf(thrown,version),traceOf=error=>scrub(stackOf(error));function stackOf(error){let stack=error.stack??"";return error.cause instanceof
SyntaxError?stack.slice(Math.max(0,stack.indexOf(`
    at `))):stack}var names=process.platform==="win32"?["mp.cmd","mp.exe","mp.bat","mp"]:["mp"],MOST_SHIM_BYTES=4096;function mpOnPath(path,own){let found=(path??"").split(delimiter).
filter(folder=>isAbsolute(folder)).flatMap(folder=>names.map(name=>join(folder,name))).find(isProgram);return found===void 0?{kind:"none"}:isOurs(found,own)?{kind:"\
ours"}:{kind:"other",path:found}}function isProgram(path){try{return accessSync(path,constants.X_OK),statSync(path).isFile()}catch{return!1}}function isOurs(path,own){
try{return realpathSync(path)===realpathSync(own)||/mp\.mjs\b/.test(startOf(path))}catch{return!1}}function startOf(path){let file=openSync(path,"r");try{let bytes=Buffer.
alloc(MOST_SHIM_BYTES),text=bytes.toString("latin1",0,readSync(file,bytes));return text.startsWith("#!/usr/bin/env node")?"":text}finally{closeSync(file)}}function errorText(thrown,installation,{paper,path,width,quiet}){let error=errorOf(thrown,installation),{code,message,details,next,resumeHint}=error,usage=details?.
usage,shown=typeof usage=="string"&&message.endsWith(usage)?message.slice(0,-usage.length).trimEnd():message,steps=resumeHint?[resumeHint,...next]:next,told=mpOnPath(
path,installation.mp).kind==="other"?sentenceInFull(shown,steps,installation):shown,commands=steps.flatMap(({command})=>[command,inFull(command,installation)]),
once=width===void 0||quiet?told:withoutCommands(told,commands),lines=broken(`error: ${visible(once.replaceAll(/\s*\n\s*/g," "))}`,width,"  ",commands).map((line,index)=>index===
0?line.replace("error:",paper.red("error:")):line);return quiet||(shown!==message&&lines.push(...broken(`  ${visible(String(usage)).replaceAll("|",width===void 0?
"|":" | ")}`,width,"    ")),lines.push(...advice(steps.length>0?steps:helpFor(usage),installation,path,width))),installation.verbose&&lines.push(...traceOf(error).
split(`
`).map(line=>paper.dim(`  ${visible(line)}`))),{stderr:`${lines.join(`
`)}
`,status:rowOf(code).exit}}function helpFor(usage){let[,command]=/^usage: (mp(?: [a-z-]+(?![a-z-|]))*)/.exec(String(usage))??[];return command===void 0?[]:[{command:`${command}\
 --help`,label:"Show help"}]}function advice(steps,installation,path,width){let unique=steps.filter(({command},index)=>steps.findIndex(step=>step.command===command)===
index),needsMp=unique.some(({command})=>command.startsWith("mp ")),found=mpOnPath(path,installation.mp),lines=unique.flatMap(({command,label})=>[...broken(`  ${visible(
label)}:`,width,"  "),`    ${visible(found.kind==="other"?inFull(command,installation):command)}`]);if(!needsMp)return lines;let isWindows=process.platform==="w\
in32",program=programOf(installation),ours=`${program}${isWindows?`; in PowerShell: & ${program}`:""}`,note=text=>lines.push(...broken(`  (${text})`,width,"   ",
[ours]));return found.kind==="none"?note(`mp is not on your PATH. It is: ${ours}`):found.kind==="other"?note(`The mp on your PATH, ${visible(found.path)}, is an\
other program. This one is: ${ours}`):isWindows&&note("In PowerShell, where mp is a command of its own: mp.cmd"),lines}function withoutCommands(text,commands){let at=text.
lastIndexOf(" Run: ");if(at<0)return text;let rest=[...commands].sort((a,b)=>b.length-a.length).reduce((said,command)=>said.replaceAll(command,""),text.slice(at+
6));return/^(?:[\s,.]|then|or)*$/.test(rest)?text.slice(0,at):text}function broken(text,width,indent,commands=[]){if(width===void 0)return[text];let[start=""]=/^ */.
exec(text)??[],joined=[...commands].sort((a,b)=>b.length-a.length).reduce((said,command)=>said.replaceAll(command,command.replaceAll(" ","\0")),text.slice(start.
length)),[first="",...words]=joined.split(" ");return wrap([start+first,...words],width,indent).map(line=>line.replaceAll("\0"," "))}var programOf=({node,mp})=>`${pathQuote(
node)} ${pathQuote(mp)}`,inFull=(command,installation)=>command.startsWith("mp ")?`${programOf(installation)}${command.slice(2)}`:command;function sentenceInFull(text,steps,installation){
let commands=[...new Set(steps.map(({command})=>command))].sort((a,b)=>b.length-a.length);return commands.reduce((said,command,index)=>said.replaceAll(command,`\
\0${index}\0`),text).replaceAll(/\0(\d+)\0/g,(_,index)=>inFull(commands[Number(index)]??"",installation))}export{kindOf,sandboxOfFile,sandboxOfNetwork,sandboxOfNothing,isCutOff,sandboxFacts,isBehindDevice,fileTrouble,foldersNeeded,explained,codeOf,hostsOf,openingFor,
adviceForNone,passingHome,lastsNoLonger,quotable,bugOf,presentError,errorOf,traceOf,mpOnPath,errorText,advice};
