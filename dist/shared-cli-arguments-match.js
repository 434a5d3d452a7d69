import{flagOf,isFlag}from"./auth_manager.js";function toArr(any){return any==null?[]:Array.isArray(any)?any:[any]}function toVal(out,key,val,opts){var x,old=out[key],nxt=~opts.string.indexOf(key)?val==null||
val===!0?"":String(val):typeof val=="boolean"?val:~opts.boolean.indexOf(key)?val==="false"?!1:val==="true"||(out._.push((x=+val,x*0===0?x:val)),!!val):(x=+val,x*
0===0?x:val);out[key]=old==null?nxt:Array.isArray(old)?old.concat(nxt):[old,nxt]}function lib_default(args,opts){args=args||[],opts=opts||{};var k,arr,arg,name,
val,out={_:[]},i=0,j=0,idx=0,len=args.length;let alibi=opts.alias!==void 0,strict=opts.unknown!==void 0,defaults=opts.default!==void 0;if(opts.alias=opts.alias||
{},opts.string=toArr(opts.string),opts.boolean=toArr(opts.boolean),alibi)for(k in opts.alias)for(arr=opts.alias[k]=toArr(opts.alias[k]),i=0;i<arr.length;i++)(opts.
alias[arr[i]]=arr.concat(k)).splice(i,1);for(i=opts.boolean.length;i-- >0;)for(arr=opts.alias[opts.boolean[i]]||[],j=arr.length;j-- >0;)opts.boolean.push(arr[j]);
for(i=opts.string.length;i-- >0;)for(arr=opts.alias[opts.string[i]]||[],j=arr.length;j-- >0;)opts.string.push(arr[j]);if(defaults){for(k in opts.default)if(name=
typeof opts.default[k],arr=opts.alias[k]=opts.alias[k]||[],opts[name]!==void 0)for(opts[name].push(k),i=0;i<arr.length;i++)opts[name].push(arr[i])}let keys=strict?
Object.keys(opts.alias):[];for(i=0;i<len;i++){if(arg=args[i],arg==="--"){out._=out._.concat(args.slice(++i));break}for(j=0;j<arg.length&&arg.charCodeAt(j)===45;j++)
;if(j===0)out._.push(arg);else if(arg.substring(j,j+3)==="no-"){if(name=arg.substring(j+3),strict&&!~keys.indexOf(name))return opts.unknown(arg);out[name]=!1}else{
for(idx=j+1;idx<arg.length&&arg.charCodeAt(idx)!==61;idx++);for(name=arg.substring(j,idx),val=arg.substring(++idx)||i+1===len||(""+args[i+1]).charCodeAt(0)===45||
args[++i],arr=j===2?[name]:name,idx=0;idx<arr.length;idx++){if(name=arr[idx],strict&&!~keys.indexOf(name))return opts.unknown("-".repeat(j)+name);toVal(out,name,
idx+1<arr.length||val,opts)}}}if(defaults)for(k in opts.default)out[k]===void 0&&(out[k]=opts.default[k]);if(alibi)for(k in out)for(arr=opts.alias[k]||[];arr.length>
0;)out[arr.shift()]=out[k];return out}function removeBrackets(v){return v.replace(/[<[].+/,"").trim()}function findAllBrackets(v){let ANGLED_BRACKET_RE_GLOBAL=/<([^>]+)>/g,
SQUARE_BRACKET_RE_GLOBAL=/\[([^\]]+)\]/g,res=[],parse=match2=>{let variadic=!1,value=match2[1];return value.startsWith("...")&&(value=value.slice(3),variadic=!0),
{required:match2[0].startsWith("<"),value,variadic}},angledMatch;for(;angledMatch=ANGLED_BRACKET_RE_GLOBAL.exec(v);)res.push(parse(angledMatch));let squareMatch;
for(;squareMatch=SQUARE_BRACKET_RE_GLOBAL.exec(v);)res.push(parse(squareMatch));return res}function getMriOptions(options){let result={alias:Object.create(null),
boolean:[]};for(let[index,option]of options.entries())option.names.length>1&&(result.alias[option.names[0]]=option.names.slice(1)),option.isBoolean&&(option.negated&&
options.some((o,i)=>i!==index&&o.names.some(name=>option.names.includes(name))&&typeof o.required=="boolean")||result.boolean.push(option.names[0]));return result}
function findLongest(arr){return arr.sort((a,b)=>b.length-a.length)[0]}function padRight(str,length){return str.length>=length?str:`${str}${" ".repeat(length-str.
length)}`}function camelcase(input){return input.replaceAll(/([a-z])-([a-z])/g,(_,p1,p2)=>p1+p2.toUpperCase())}var UNSAFE_KEYS=new Set(["__proto__","constructor",
"prototype"]);function setDotProp(obj,keys,val){if(keys.some(key=>UNSAFE_KEYS.has(key)))return;let current=obj;for(let i=0;i<keys.length;i++){let key=keys[i];if(i===
keys.length-1){current[key]=val;return}if(current[key]==null){let nextKeyIsArrayIndex=+keys[i+1]>-1;current[key]=nextKeyIsArrayIndex?[]:{}}current=current[key]}}
function setByType(obj,transforms){for(let[key,transform]of Object.entries(transforms))transform.shouldTransform&&key in obj&&(obj[key]=[obj[key]].flat(),typeof transform.
transformFunction=="function"&&(obj[key]=obj[key].map(transform.transformFunction)))}function getFileName(input){let m=/([^\\/]+)$/.exec(input);return m?m[1]:""}
function camelcaseOptionName(name){return name.split(".").map((v,i)=>i===0?camelcase(v):v).join(".")}var CACError=class extends Error{constructor(message){super(
message),this.name="CACError",typeof Error.captureStackTrace!="function"&&(this.stack=new Error(message).stack)}},Option=class{rawName;description;name;names;isBoolean;required;config;negated;constructor(rawName,description,config){
this.rawName=rawName,this.description=description,this.config=Object.assign({},config),rawName=rawName.replaceAll(".*",""),this.negated=!1,this.names=removeBrackets(
rawName).split(",").map(v=>{let name=v.trim().replace(/^-{1,2}/,"");return name.startsWith("no-")&&(this.negated=!0,name=name.replace(/^no-/,"")),camelcaseOptionName(
name)}).sort((a,b)=>a.length-b.length),this.name=this.names.at(-1),this.negated&&this.config.default==null&&(this.config.default=!0),rawName.includes("<")?this.
required=!0:rawName.includes("[")?this.required=!1:this.isBoolean=!0}},runtimeInfo;if(typeof process<"u"){let runtimeName;typeof Deno<"u"&&typeof Deno.version?.
deno=="string"?runtimeName="deno":typeof Bun<"u"&&typeof Bun.version=="string"?runtimeName="bun":runtimeName="node",runtimeInfo=`${process.platform}-${process.arch}\
 ${runtimeName}-${process.version}`}else typeof navigator>"u"?runtimeInfo="unknown":runtimeInfo=`${navigator.platform} ${navigator.userAgent}`;function getRuntimeProcessArgs(){
return typeof process>"u"?void 0:process.argv}var Command=class{rawName;description;config;cli;options;aliasNames;name;args;commandAction;usageText;versionNumber;examples;helpCallback;globalCommand;constructor(rawName,description,config={},cli){
this.rawName=rawName,this.description=description,this.config=config,this.cli=cli,this.options=[],this.aliasNames=[],this.name=removeBrackets(rawName),this.args=
findAllBrackets(rawName),this.examples=[]}usage(text){return this.usageText=text,this}allowUnknownOptions(){return this.config.allowUnknownOptions=!0,this}ignoreOptionDefaultValue(){
return this.config.ignoreOptionDefaultValue=!0,this}version(version,customFlags="-v, --version"){return this.versionNumber=version,this.option(customFlags,"Disp\
lay version number"),this}example(example){return this.examples.push(example),this}option(rawName,description,config){let option=new Option(rawName,description,
config);return this.options.push(option),this}alias(name){return this.aliasNames.push(name),this}action(callback){return this.commandAction=callback,this}isMatched(name){
return this.name===name||this.aliasNames.includes(name)}get isDefaultCommand(){return this.name===""||this.aliasNames.includes("!")}get isGlobalCommand(){return this instanceof
GlobalCommand}hasOption(name){return name=name.split(".",1)[0],this.options.find(option=>option.names.includes(name))}outputHelp(){let{name,commands}=this.cli,{
versionNumber,options:globalOptions,helpCallback}=this.cli.globalCommand,sections=[{body:`${name}${versionNumber?`/${versionNumber}`:""}`}];if(sections.push({title:"\
Usage",body:`  $ ${name} ${this.usageText||this.rawName}`}),(this.isGlobalCommand||this.isDefaultCommand)&&commands.length>0){let longestCommandName=findLongest(
commands.map(command=>command.rawName));sections.push({title:"Commands",body:commands.map(command=>`  ${padRight(command.rawName,longestCommandName.length)}  ${command.
description}`).join(`
`)},{title:"For more info, run any command with the `--help` flag",body:commands.map(command=>`  $ ${name}${command.name===""?"":` ${command.name}`} --help`).join(
`
`)})}let options=this.isGlobalCommand?globalOptions:[...this.options,...globalOptions||[]];if(!this.isGlobalCommand&&!this.isDefaultCommand&&(options=options.filter(
option=>option.name!=="version")),options.length>0){let longestOptionName=findLongest(options.map(option=>option.rawName));sections.push({title:"Options",body:options.
map(option=>`  ${padRight(option.rawName,longestOptionName.length)}  ${option.description} ${option.config.default===void 0?"":`(default: ${option.config.default}\
)`}`).join(`
`)})}this.examples.length>0&&sections.push({title:"Examples",body:this.examples.map(example=>typeof example=="function"?example(name):example).join(`
`)}),helpCallback&&(sections=helpCallback(sections)||sections),console.info(sections.map(section=>section.title?`${section.title}:
${section.body}`:section.body).join(`

`))}outputVersion(){let{name}=this.cli,{versionNumber}=this.cli.globalCommand;versionNumber&&console.info(`${name}/${versionNumber} ${runtimeInfo}`)}checkRequiredArgs(){
let minimalArgsCount=this.args.filter(arg=>arg.required).length;if(this.cli.args.length<minimalArgsCount)throw new CACError(`missing required args for command \`${this.
rawName}\``)}checkUnknownOptions(){let{options,globalCommand}=this.cli;if(!this.config.allowUnknownOptions){for(let name of Object.keys(options))if(name!=="--"&&
!this.hasOption(name)&&!globalCommand.hasOption(name))throw new CACError(`Unknown option \`${name.length>1?`--${name}`:`-${name}`}\``)}}checkOptionValue(){let{options:parsedOptions,
globalCommand}=this.cli,options=[...globalCommand.options,...this.options];for(let option of options){let value=parsedOptions[option.name.split(".",1)[0]];if(option.
required){let hasNegated=options.some(o=>o.negated&&o.names.includes(option.name));if(value===!0||value===!1&&!hasNegated)throw new CACError(`option \`${option.
rawName}\` value is missing`)}}}checkUnusedArgs(){let maximumArgsCount=this.args.some(arg=>arg.variadic)?1/0:this.args.length;if(maximumArgsCount<this.cli.args.
length)throw new CACError(`Unused args: ${this.cli.args.slice(maximumArgsCount).map(arg=>`\`${arg}\``).join(", ")}`)}},GlobalCommand=class extends Command{constructor(cli){
super("@@global@@","",{},cli)}},CAC=class extends EventTarget{name;commands;globalCommand;matchedCommand;matchedCommandName;rawArgs;args;options;showHelpOnExit;showVersionOnExit;constructor(name=""){
super(),this.name=name,this.commands=[],this.rawArgs=[],this.args=[],this.options={},this.globalCommand=new GlobalCommand(this),this.globalCommand.usage("<comma\
nd> [options]")}usage(text){return this.globalCommand.usage(text),this}command(rawName,description,config){let command=new Command(rawName,description||"",config,
this);return command.globalCommand=this.globalCommand,this.commands.push(command),command}option(rawName,description,config){return this.globalCommand.option(rawName,
description,config),this}help(callback){return this.globalCommand.option("-h, --help","Display this message"),this.globalCommand.helpCallback=callback,this.showHelpOnExit=
!0,this}version(version,customFlags="-v, --version"){return this.globalCommand.version(version,customFlags),this.showVersionOnExit=!0,this}example(example){return this.
globalCommand.example(example),this}outputHelp(){this.matchedCommand?this.matchedCommand.outputHelp():this.globalCommand.outputHelp()}outputVersion(){this.globalCommand.
outputVersion()}setParsedInfo({args,options},matchedCommand,matchedCommandName){return this.args=args,this.options=options,matchedCommand&&(this.matchedCommand=
matchedCommand),matchedCommandName&&(this.matchedCommandName=matchedCommandName),this}unsetMatchedCommand(){this.matchedCommand=void 0,this.matchedCommandName=void 0}parse(argv,{
run=!0}={}){if(!argv){let runtimeProcessArgs=getRuntimeProcessArgs();if(!runtimeProcessArgs)throw new Error("No argv provided and runtime process argv is not av\
ailable.");argv=runtimeProcessArgs}this.rawArgs=argv,this.name||(this.name=argv[1]?getFileName(argv[1]):"cli");let shouldParse=!0;for(let command of this.commands){
let parsed=this.mri(argv.slice(2),command),commandName=parsed.args[0];if(command.isMatched(commandName)){shouldParse=!1;let parsedInfo={...parsed,args:parsed.args.
slice(1)};this.setParsedInfo(parsedInfo,command,commandName),this.dispatchEvent(new CustomEvent(`command:${commandName}`,{detail:command}))}}if(shouldParse){for(let command of this.
commands)if(command.isDefaultCommand){shouldParse=!1;let parsed=this.mri(argv.slice(2),command);this.setParsedInfo(parsed,command),this.dispatchEvent(new CustomEvent(
"command:!",{detail:command}))}}if(shouldParse){let parsed=this.mri(argv.slice(2));this.setParsedInfo(parsed)}this.options.help&&this.showHelpOnExit&&(this.outputHelp(),
run=!1,this.unsetMatchedCommand()),this.options.version&&this.showVersionOnExit&&this.matchedCommandName==null&&(this.outputVersion(),run=!1,this.unsetMatchedCommand());
let parsedArgv={args:this.args,options:this.options};return run&&this.runMatchedCommand(),!this.matchedCommand&&this.args[0]&&this.dispatchEvent(new CustomEvent(
"command:*",{detail:this.args[0]})),parsedArgv}mri(argv,command){let cliOptions=[...this.globalCommand.options,...command?command.options:[]],mriOptions=getMriOptions(
cliOptions),argsAfterDoubleDashes=[],doubleDashesIndex=argv.indexOf("--");doubleDashesIndex!==-1&&(argsAfterDoubleDashes=argv.slice(doubleDashesIndex+1),argv=argv.
slice(0,doubleDashesIndex));let parsed=lib_default(argv,mriOptions);parsed=Object.keys(parsed).reduce((res,name)=>({...res,[camelcaseOptionName(name)]:parsed[name]}),
{_:[]});let args=parsed._,options={"--":argsAfterDoubleDashes},ignoreDefault=command&&command.config.ignoreOptionDefaultValue?command.config.ignoreOptionDefaultValue:
this.globalCommand.config.ignoreOptionDefaultValue,transforms=Object.create(null);for(let cliOption of cliOptions){if(!ignoreDefault&&cliOption.config.default!==
void 0)for(let name of cliOption.names)options[name]=cliOption.config.default;Array.isArray(cliOption.config.type)&&transforms[cliOption.name]===void 0&&(transforms[cliOption.
name]=Object.create(null),transforms[cliOption.name].shouldTransform=!0,transforms[cliOption.name].transformFunction=cliOption.config.type[0])}for(let[key,value]of Object.
entries(parsed))key!=="_"&&(setDotProp(options,key.split("."),value),setByType(options,transforms));return{args,options}}runMatchedCommand(){let{args,options,matchedCommand:command}=this;
if(!command||!command.commandAction)return;command.checkUnknownOptions(),command.checkOptionValue(),command.checkRequiredArgs(),command.checkUnusedArgs();let actionArgs=[];
return command.args.forEach((arg,index)=>{arg.variadic?actionArgs.push(args.slice(index)):actionArgs.push(args[index])}),actionArgs.push(options),command.commandAction.
apply(this,actionArgs)}},cac=(name="")=>new CAC(name);function match(command,anywhere,words,given){let required=command.args.filter(({isOptional})=>!isOptional),line=cac(),isGiven=flag=>given.some(({name})=>name===
flag),registered=register(line,{...command,flags:command.flags.filter(isGiven)});for(let name of anywhere.filter(isGiven))line.option(declare(name),"");let stranger=given.
find(({name})=>!isFlag(name)),ours=stranger?given.slice(0,given.indexOf(stranger)):given,known=ours.map(({name,value})=>({name,value,flag:flagOf(name)})),options=known.
map(({name,value})=>value===void 0?`--${name}`:`--${name}=:${value}`),last=options.filter(option=>!option.includes("=:")),first=options.filter(option=>option.includes(
"=:"));line.parse(["","",command.words,...words.map(word=>`:${word}`),...first,...last],{run:!1});let isTaken=({name})=>registered.hasOption(keyOf(name))!==void 0||
line.globalCommand.hasOption(keyOf(name))!==void 0;if(fails(()=>registered.checkUnknownOptions())){let unknown=ours.find(flag=>!isTaken(flag));if(unknown)return{
unknown}}if(stranger)return{unknown:stranger};let valueless=given.find(({name,value})=>flagOf(name).value!==void 0&&value===void 0);return valueless?{valueless}:
{words:line.args.map(word=>word.slice(1)),missing:fails(()=>registered.checkRequiredArgs())?required[line.args.length]:void 0,isTooMuch:fails(()=>registered.checkUnusedArgs()),
flags:new Map(known.map(({name,flag})=>[name,flag.value===void 0?!0:valueIn(line.options,name)]))}}function registeredIn(commands){let line=cac();for(let command of commands)
register(line,command);return line.commands}function register(line,{words,args,flags,...more}){let brackets=args.map(({label,isOptional})=>isOptional?`[${label}\
]`:`<${label}>`),registered=line.command([words,...brackets].join(" "),"summary"in more?String(more.summary):"");for(let name of flags)registered.option(declare(
name),flagOf(name).summary);return registered}function declare(name){let{short,value}=flagOf(name);return`${short?`-${short}, `:""}--${name}${value===void 0?"":
` <${value}>`}`}var keyOf=name=>name.replace(/^no-/,"").replaceAll(/([a-z])-([a-z])/g,(_,before,after)=>before+after.toUpperCase());function valueIn(options,name){
let value=options[keyOf(name)];return String(Array.isArray(value)?value.at(-1):value).slice(1)}function fails(check){try{return check(),!1}catch{return!0}}export{match,registeredIn};
