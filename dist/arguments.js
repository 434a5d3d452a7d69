import{AccountType,Ds,Fault,He,It,Name,ProjectId,Region,Ss,Tr,VariableName,accessSync,axisFlags,bs,bt,closeSync,commandsBeginningWith,commandsOf,constants,firstWordsOf,
fr,installationOf,join,openSync,parseDuration,parseWorkspaceId,pathQuote,posix,readSync,realpathSync,ss,statSync,te,win32,wording,yi}from"./auth_manager.js";var MOST_SHIM_BYTES=4096;function mpOnPath(path,own,platform=process.platform){let isWindows=platform==="win32",{delimiter,isAbsolute}=isWindows?win32:posix,names=isWindows?
["mp.cmd","mp.exe","mp.bat","mp"]:["mp"],found=(path??"").split(delimiter).filter(folder=>isAbsolute(folder)).flatMap(folder=>names.map(name=>join(folder,name))).
find(isProgram);return found===void 0?{kind:"none"}:isOurs(found,own)?{kind:"ours"}:{kind:"other",path:found}}function isProgram(path){try{return accessSync(path,
constants.X_OK),statSync(path).isFile()}catch{return!1}}function isOurs(path,own){try{return realpathSync(path)===realpathSync(own)||/mp\.mjs\b/.test(startOf(path))}catch{
return!1}}function startOf(path){let file=openSync(path,"r");try{let bytes=Buffer.alloc(MOST_SHIM_BYTES),text=bytes.toString("latin1",0,readSync(file,bytes));return text.
startsWith("#!/usr/bin/env node")?"":text}finally{closeSync(file)}}var COMMAND=/(?<![\w./-])mp(?= (?:-|(?:account|completion|doctor|exec|help|login|project|session|target|workspace)\b))/g,programOf=({node,mp},platform=process.platform)=>`${pathQuote(
node,platform)} ${pathQuote(mp,platform)}`;function spelled(text,installation,path,platform=process.platform){let program;return text.replaceAll(COMMAND,short=>(program??=
mpOnPath(path,installation.mp,platform).kind==="other"?programOf(installation,platform):short,program))}var spelledHere=text=>spelled(text,installationOf(!1).installation,
process.env.PATH);var says=(isValid,must)=>It(bs(),He(isValid,must)),projectId=says(text=>bt(ProjectId,text),"must be a project id, a string of digits"),workspaceId=It(bs(),yi(parseWorkspaceId),
ss("must be a workspace id, a positive integer")),projectIdOrName=It(bs(),fr(1,"must be a project's id or its name")),workspaceIdOrName=Ds([workspaceId,It(bs(),
Tr(/[^0-9]/))],"must be a workspace's id, a positive integer, or its name"),entryName=It(bs(),fr(1,"must be non-empty")),nonEmpty=It(bs(),fr(1,"must be non-empt\
y")),formats=["table","json","jsonl","csv","plain"],flags={account:{short:"a",value:"NAME",schema:Name,complete:"accounts",summary:"the account to use instead o\
f the active one"},project:{short:"p",value:"ID",schema:projectId,summary:"the project"},workspace:{short:"w",value:"ID",schema:workspaceId,summary:"the workspa\
ce"},target:{short:"t",value:"NAME",schema:entryName,complete:"targets",summary:"a saved target: account, project and workspace at once"},type:{value:"TYPE",schema:AccountType,
complete:AccountType.options,summary:"service_account, oauth_browser or oauth_token"},region:{short:"r",value:"REGION",schema:Region,complete:Region.options,summary:"\
us, eu or in"},name:{value:"NAME",schema:Name,summary:"the name for the account, instead of one made from the organization's"},username:{short:"u",value:"USERNA\
ME",schema:nonEmpty,summary:"the service account's username"},"token-env":{value:"VARIABLE",schema:VariableName,summary:"the environment variable that holds the\
 bearer token"},"service-account":{short:"S",summary:"log in as a service account"},"secret-stdin":{summary:"read the secret from stdin; else it is MP_SECRET, o\
r asked for"},"ask-secret":{summary:"ask for the new secret or token with hidden input"},"from-stdin":{summary:"read one JSON record from the standard input"},force:{
summary:"go on although targets name the account"},search:{value:"TEXT",schema:bs(),summary:"only what has TEXT in its name, id or organization"},refresh:{summary:"\
ask Mixpanel again instead of using the cached answer"},offline:{summary:"look at this machine only, and ask no server"},bridge:{summary:"show the bridge file i\
nstead"},to:{value:"PATH",schema:nonEmpty,complete:"files",summary:"the file to write"},at:{value:"PATH",schema:nonEmpty,complete:"files",summary:"the file to r\
emove, instead of the one in force"},"min-ttl":{value:"TIME",schema:It(bs(),yi(parseDuration),ss("must be a length of time such as 30s, 10m or 1h, at most 24h")),
summary:"a token that lasts at least so long: 30s, 10m, 1h"},url:{value:"URL",schema:nonEmpty,summary:"the address that they are for, instead of that in CLAUDE_\
CODE_MCP_SERVER_URL"},"access-only":{summary:"leave the refresh token out"},"no-browser":{summary:"print the address instead of opening a browser"},start:{summary:"\
begin a login in two steps (with --region): print the address to approve at"},finish:{value:"URL",schema:bs(),summary:"finish it (with --name, --project) with t\
he address the browser ended on ('-': read it from stdin)"},resume:{value:"PATH",schema:nonEmpty,complete:"files",summary:"finish a login whose last step failed\
 (with --name, --project)"},list:{summary:"list the logins that were approved and not finished"},discard:{value:"PATH",schema:nonEmpty,complete:"files",summary:"\
delete such a login and its tokens ('all': every one)"},format:{short:"f",value:"FORMAT",schema:te([...formats,"text"],`must be one of ${formats.join(", ")}`),complete:formats,
summary:"table, json, jsonl, csv or plain",everywhere:"mp"},yes:{short:"y",summary:"do not ask whether to remove",everywhere:"both"},quiet:{short:"q",summary:"n\
o warnings, no progress, no advice",everywhere:"mp"},verbose:{short:"v",summary:"show where an error came from",everywhere:"mp"},help:{short:"h",summary:"show h\
elp"},version:{summary:"show the version"}},flagNames=Object.keys(flags),flagOf=name=>flags[name];function spell(name){let{value}=flagOf(name);return value===void 0?
`--${name}`:`--${name} ${value}`}var spellArgument=({label,isOptional})=>isOptional?`[${label}]`:label,nameOf=({words,args})=>[words,...args.map(spellArgument)].join(" ");function usageOf(command,program){
let flags2=command.flags.map(name=>`[${spell(name)}]`);return["usage:",program,nameOf(command),...flags2,...command.runs?["-- COMMAND \u2026"]:[]].join(" ")}var refused=(usage,message,next)=>new Fault("INVALID_ARGS",{usage},{place:{refusal:{reason:"command_line",message,next}}}),Unknown=class extends Error{stranger;usage;constructor(stranger,usage){
super("not understood"),this.stranger=stranger,this.usage=usage}};var none={words:"",args:[],flags:[]},matcherFor=async({given})=>given.length===0?wordsAlone:(await import("./shared-cli-arguments-match.js")).match,wordsAlone=({args},_anywhere,words)=>({
words,flags:new Map,missing:args.filter(({isOptional})=>!isOptional)[words.length],isTooMuch:words.length>args.length});function read({words,given,behind},commands,program,first,matcher){
let use=usageOfAll(program,first);if(given.some(({name})=>name==="secret"||name==="token"))throw secretAsArgument(use);if(given.some(({name,value,isBeforeWord})=>name===
"ask-secret"&&(isBeforeWord||value!==void 0)))throw refused(use,"--ask-secret takes no value, and no word follows it: it asks for the secret with hidden input.");
let isMp=program==="mp",has=flag=>given.some(({name})=>name===flag),aside=(request,isTaken)=>{let everywhere=flagNames.filter(name=>isAside(name)||isEverywhere(
name,program)||isTaken(name));return readFlags(none,everywhere,[],given,{who:program,use,matcher}),request},isAxis=name=>isMp&&axisFlags.includes(name);return has(
"help")||isMp&&words[0]==="help"?aside({kind:"help",path:has("help")?words:words.slice(1)},name=>isAxis(name)||commands.some(command=>command.flags.includes(name))):
(words.length===0||isMp)&&has("version")?aside({kind:"version"},isAxis):isMp&&words.length===0?aside({kind:"help",path:[]},isAxis):call(find(words,commands,program,
first),{words,given,behind},program,matcher)}function call(command,{words,given,behind},program,matcher){let use=usageOf(command,program),own=command.runs?words.
slice(0,words.length-(behind??0)):words;if(command.runs&&!behind)throw refused(use,`A program is missing behind "--". ${use}`);let before=given.filter(({isBefore,
name})=>isBefore&&axisFlags.includes(name)),anywhere=flagNames.filter(name=>isEverywhere(name,program)||program==="mp"&&before.some(flag=>flag.name===name)),typed=own.
slice(command.path.length),{values,words:args}=readFlags(command,anywhere,typed,given,{who:command.words,use,matcher}),flags2=Object.fromEntries(command.flags.map(
name=>[name,flagOf(name).schema?values.get(name):values.has(name)])),meant=command.args.map(({insteadOf},index)=>{let said=insteadOf!==void 0&&!command.flags.includes(
insteadOf)?values.get(insteadOf):void 0;return args[index]??(typeof said=="string"?said:void 0)});return{kind:"call",command,args:readArguments(command,meant,use),
flags:flags2,program:words.slice(own.length),usage:use}}function readFlags(command,anywhere,typed,given,{who,use,matcher}){let matched=matcher(command,anywhere,
typed,given);if("unknown"in matched)throw new Unknown({kind:"flag",given:matched.unknown,who,command,known:[...command.flags,...anywhere]},use);if("valueless"in
matched){let{name,spelled:spelled2}=matched.valueless;throw refused(use,`${spelled2} needs a value: ${spell(name)}. ${use}`)}let valued=given.find(({name,value})=>flagOf(
name).schema===void 0&&value!==void 0);if(valued)throw refused(use,`${valued.spelled} takes no value. ${use}`);let values=[...matched.flags].map(([name,value])=>{
let{schema}=flagOf(name);if(!schema||value===!0)return[name,!0];let result=Ss(schema,value);if(result.success)return[name,result.output];let what=`The value of ${given.
findLast(flag=>flag.name===name)?.spelled}`;throw new Unknown({kind:"value",what,must:result.issues[0].message,value,known:choicesOf(flagOf(name))},use)});if(matched.
missing)throw refused(use,`${matched.missing.label} is missing. ${use}`);if(matched.isTooMuch)throw refused(use,`There are more arguments than expected. ${use}`);
return{values:new Map(values),words:matched.words}}function readArguments({args},typed,use){return args.map(({label,schema,complete},index)=>{let word=typed[index];
if(word===void 0)return;let result=Ss(schema,word);if(result.success)return result.output;let must=result.issues[0].message;throw new Unknown({kind:"value",what:label,
must,value:word,known:choicesOf({complete})},use)})}var isEverywhere=(name,program)=>{let{everywhere}=flagOf(name);return everywhere==="both"||everywhere==="mp"&&
program==="mp"},isAside=name=>name==="help"||name==="version",choicesOf=({complete})=>typeof complete=="object"?complete:[];function find(words,commands,program,first){
let[word="session",verb]=words,path=[word,...words.slice(1)],command=commands.find(one=>one.path.every((part,index)=>part===path[index]));if(command)return command;
let group=commands.filter(one=>one.path.length>1&&one.path[0]===word);if(group.length===0)throw new Unknown({kind:"subcommand",word,known:first},usageOfAll(program,
first));let known=group.map(one=>one.path[1]??""),use=`usage: ${program} ${word} ${known.join("|")} \u2026`;throw verb===void 0?refused(use,`A subcommand is mis\
sing. ${use}`):new Unknown({kind:"subcommand",word:verb,group:word,known},use)}var usageOfAll=(program,first)=>`usage: ${program} ${first.join("|")} \u2026`;function secretAsArgument(use){
let command="mp account add <name> --type <type> --region <region>";return refused(use,`A secret is never taken as an argument, where other programs can read it\
. A person adds it with hidden input: ${command}`,[{command,label:"Add the account; it asks for the secret"}])}var kinds=Object.fromEntries(flagNames.map(name=>{let{value,short}=flagOf(name);return[name,{type:value===void 0?"boolean":"string",...short&&{short}}]}));function tokensOf(argv){
if(!argv.some(word=>word.startsWith("-")))return{words:argv,given:[]};let{tokens}=process.getBuiltinModule("node:util").parseArgs({args:[...argv],options:kinds,
strict:!1,allowPositionals:!0,tokens:!0}),words=tokens.flatMap(token=>token.kind==="positional"?[token]:[]),start=words[0]?.index??argv.length,end=tokens.find(({
kind})=>kind==="option-terminator")?.index;return{words:words.map(({value})=>value),...end!==void 0&&{behind:words.filter(({index})=>index>end).length},given:tokens.
flatMap(token=>{if(token.kind!=="option")return[];let{name,rawName,value,inlineValue,index}=token,isNone=value===void 0||!inlineValue&&value.length>1&&value.startsWith(
"-");return[{name,spelled:rawName,value:isNone?void 0:value,isBefore:index<start,isBeforeWord:words.some(word=>word.index===index+1)}]})}}var isFlag=name=>Object.
hasOwn(flags,name);async function requestOf(argv,program){let tokens=tokensOf(argv);return requestAmong(await commandsMeant(tokens,program),tokens,program)}async function requestAmong(commands,tokens,program){
wording.spell=spelledHere;let matcher=await matcherFor(tokens);try{return read(tokens,commands,program,firstWordsOf(program),matcher)}catch(error){throw error instanceof
Unknown?(await import("./shared-cli-arguments-elsewhere.js")).explained(error,tokens,program):error}}async function commandsMeant({words,given},program){let[first=program===
"mp"?"help":"session"]=words;return program==="mp"&&first==="help"||given.some(({name})=>name==="help")?commandsOf(program):commandsBeginningWith(first,program)}export{mpOnPath,projectIdOrName,workspaceIdOrName,entryName,nonEmpty,formats,flagNames,flagOf,spell,refused,Unknown,programOf,spelled,spelledHere,usageOf,tokensOf,
isFlag,requestOf,requestAmong,commandsMeant};
