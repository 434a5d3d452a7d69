import{flagOf,isFlag}from"./commands.js";function g(e){return e==null?[]:Array.isArray(e)?e:[e]}function E(e,t,n,i){var s,o=e[t],l=~i.string.indexOf(t)?n==null||n===!0?"":String(n):typeof n=="boolean"?
n:~i.boolean.indexOf(t)?n==="false"?!1:n==="true"||(e._.push((s=+n,s*0===0?s:n)),!!n):(s=+n,s*0===0?s:n);e[t]=o==null?l:Array.isArray(o)?o.concat(l):[o,l]}function N(e,t){
e=e||[],t=t||{};var n,i,s,o,l,r={_:[]},a=0,c=0,h=0,u=e.length;let m=t.alias!==void 0,p=t.unknown!==void 0,C=t.default!==void 0;if(t.alias=t.alias||{},t.string=g(
t.string),t.boolean=g(t.boolean),m)for(n in t.alias)for(i=t.alias[n]=g(t.alias[n]),a=0;a<i.length;a++)(t.alias[i[a]]=i.concat(n)).splice(a,1);for(a=t.boolean.length;a-- >
0;)for(i=t.alias[t.boolean[a]]||[],c=i.length;c-- >0;)t.boolean.push(i[c]);for(a=t.string.length;a-- >0;)for(i=t.alias[t.string[a]]||[],c=i.length;c-- >0;)t.string.
push(i[c]);if(C){for(n in t.default)if(o=typeof t.default[n],i=t.alias[n]=t.alias[n]||[],t[o]!==void 0)for(t[o].push(n),a=0;a<i.length;a++)t[o].push(i[a])}let w=p?
Object.keys(t.alias):[];for(a=0;a<u;a++){if(s=e[a],s==="--"){r._=r._.concat(e.slice(++a));break}for(c=0;c<s.length&&s.charCodeAt(c)===45;c++);if(c===0)r._.push(
s);else if(s.substring(c,c+3)==="no-"){if(o=s.substring(c+3),p&&!~w.indexOf(o))return t.unknown(s);r[o]=!1}else{for(h=c+1;h<s.length&&s.charCodeAt(h)!==61;h++);
for(o=s.substring(c,h),l=s.substring(++h)||a+1===u||(""+e[a+1]).charCodeAt(0)===45||e[++a],i=c===2?[o]:o,h=0;h<i.length;h++){if(o=i[h],p&&!~w.indexOf(o))return t.
unknown("-".repeat(c)+o);E(r,o,h+1<i.length||l,t)}}}if(C)for(n in t.default)r[n]===void 0&&(r[n]=t.default[n]);if(m)for(n in r)for(i=t.alias[n]||[];i.length>0;)
r[i.shift()]=r[n];return r}function O(e){return e.replace(/[<[].+/,"").trim()}function _(e){let t=/<([^>]+)>/g,n=/\[([^\]]+)\]/g,i=[],s=r=>{let a=!1,c=r[1];return c.
startsWith("...")&&(c=c.slice(3),a=!0),{required:r[0].startsWith("<"),value:c,variadic:a}},o;for(;o=t.exec(e);)i.push(s(o));let l;for(;l=n.exec(e);)i.push(s(l));
return i}function D(e){let t={alias:Object.create(null),boolean:[]};for(let[n,i]of e.entries())i.names.length>1&&(t.alias[i.names[0]]=i.names.slice(1)),i.isBoolean&&
(i.negated&&e.some((s,o)=>o!==n&&s.names.some(l=>i.names.includes(l))&&typeof s.required=="boolean")||t.boolean.push(i.names[0]));return t}function A(e){return e.
sort((t,n)=>n.length-t.length)[0]}function $(e,t){return e.length>=t?e:`${e}${" ".repeat(t-e.length)}`}function V(e){return e.replaceAll(/([a-z])-([a-z])/g,(t,n,i)=>n+
i.toUpperCase())}var j=new Set(["__proto__","constructor","prototype"]);function U(e,t,n){if(t.some(s=>j.has(s)))return;let i=e;for(let s=0;s<t.length;s++){let o=t[s];
if(s===t.length-1){i[o]=n;return}if(i[o]==null){let l=+t[s+1]>-1;i[o]=l?[]:{}}i=i[o]}}function B(e,t){for(let[n,i]of Object.entries(t))i.shouldTransform&&n in e&&
(e[n]=[e[n]].flat(),typeof i.transformFunction=="function"&&(e[n]=e[n].map(i.transformFunction)))}function q(e){let t=/([^\\/]+)$/.exec(e);return t?t[1]:""}function v(e){
return e.split(".").map((t,n)=>n===0?V(t):t).join(".")}var f=class extends Error{constructor(e){super(e),this.name="CACError",typeof Error.captureStackTrace!="f\
unction"&&(this.stack=new Error(e).stack)}},I=class{rawName;description;name;names;isBoolean;required;config;negated;constructor(e,t,n){this.rawName=e,this.description=
t,this.config=Object.assign({},n),e=e.replaceAll(".*",""),this.negated=!1,this.names=O(e).split(",").map(i=>{let s=i.trim().replace(/^-{1,2}/,"");return s.startsWith(
"no-")&&(this.negated=!0,s=s.replace(/^no-/,"")),v(s)}).sort((i,s)=>i.length-s.length),this.name=this.names.at(-1),this.negated&&this.config.default==null&&(this.
config.default=!0),e.includes("<")?this.required=!0:e.includes("[")?this.required=!1:this.isBoolean=!0}},d;if(typeof process<"u"){let e;typeof Deno<"u"&&typeof Deno.
version?.deno=="string"?e="deno":typeof Bun<"u"&&typeof Bun.version=="string"?e="bun":e="node",d=`${process.platform}-${process.arch} ${e}-${process.version}`}else
typeof navigator>"u"?d="unknown":d=`${navigator.platform} ${navigator.userAgent}`;function M(){return typeof process>"u"?void 0:process.argv}var b=class{rawName;description;config;cli;options;aliasNames;name;args;commandAction;usageText;versionNumber;examples;helpCallback;globalCommand;constructor(e,t,n={},i){
this.rawName=e,this.description=t,this.config=n,this.cli=i,this.options=[],this.aliasNames=[],this.name=O(e),this.args=_(e),this.examples=[]}usage(e){return this.
usageText=e,this}allowUnknownOptions(){return this.config.allowUnknownOptions=!0,this}ignoreOptionDefaultValue(){return this.config.ignoreOptionDefaultValue=!0,
this}version(e,t="-v, --version"){return this.versionNumber=e,this.option(t,"Display version number"),this}example(e){return this.examples.push(e),this}option(e,t,n){
let i=new I(e,t,n);return this.options.push(i),this}alias(e){return this.aliasNames.push(e),this}action(e){return this.commandAction=e,this}isMatched(e){return this.
name===e||this.aliasNames.includes(e)}get isDefaultCommand(){return this.name===""||this.aliasNames.includes("!")}get isGlobalCommand(){return this instanceof y}hasOption(e){
return e=e.split(".",1)[0],this.options.find(t=>t.names.includes(e))}outputHelp(){let{name:e,commands:t}=this.cli,{versionNumber:n,options:i,helpCallback:s}=this.
cli.globalCommand,o=[{body:`${e}${n?`/${n}`:""}`}];if(o.push({title:"Usage",body:`  $ ${e} ${this.usageText||this.rawName}`}),(this.isGlobalCommand||this.isDefaultCommand)&&
t.length>0){let r=A(t.map(a=>a.rawName));o.push({title:"Commands",body:t.map(a=>`  ${$(a.rawName,r.length)}  ${a.description}`).join(`
`)},{title:"For more info, run any command with the `--help` flag",body:t.map(a=>`  $ ${e}${a.name===""?"":` ${a.name}`} --help`).join(`
`)})}let l=this.isGlobalCommand?i:[...this.options,...i||[]];if(!this.isGlobalCommand&&!this.isDefaultCommand&&(l=l.filter(r=>r.name!=="version")),l.length>0){let r=A(
l.map(a=>a.rawName));o.push({title:"Options",body:l.map(a=>`  ${$(a.rawName,r.length)}  ${a.description} ${a.config.default===void 0?"":`(default: ${a.config.default}\
)`}`).join(`
`)})}this.examples.length>0&&o.push({title:"Examples",body:this.examples.map(r=>typeof r=="function"?r(e):r).join(`
`)}),s&&(o=s(o)||o),console.info(o.map(r=>r.title?`${r.title}:
${r.body}`:r.body).join(`

`))}outputVersion(){let{name:e}=this.cli,{versionNumber:t}=this.cli.globalCommand;t&&console.info(`${e}/${t} ${d}`)}checkRequiredArgs(){let e=this.args.filter(t=>t.
required).length;if(this.cli.args.length<e)throw new f(`missing required args for command \`${this.rawName}\``)}checkUnknownOptions(){let{options:e,globalCommand:t}=this.
cli;if(!this.config.allowUnknownOptions){for(let n of Object.keys(e))if(n!=="--"&&!this.hasOption(n)&&!t.hasOption(n))throw new f(`Unknown option \`${n.length>1?
`--${n}`:`-${n}`}\``)}}checkOptionValue(){let{options:e,globalCommand:t}=this.cli,n=[...t.options,...this.options];for(let i of n){let s=e[i.name.split(".",1)[0]];
if(i.required){let o=n.some(l=>l.negated&&l.names.includes(i.name));if(s===!0||s===!1&&!o)throw new f(`option \`${i.rawName}\` value is missing`)}}}checkUnusedArgs(){
let e=this.args.some(t=>t.variadic)?1/0:this.args.length;if(e<this.cli.args.length)throw new f(`Unused args: ${this.cli.args.slice(e).map(t=>`\`${t}\``).join(",\
 ")}`)}},y=class extends b{constructor(e){super("@@global@@","",{},e)}},x=class extends EventTarget{name;commands;globalCommand;matchedCommand;matchedCommandName;rawArgs;args;options;showHelpOnExit;showVersionOnExit;constructor(e=""){
super(),this.name=e,this.commands=[],this.rawArgs=[],this.args=[],this.options={},this.globalCommand=new y(this),this.globalCommand.usage("<command> [options]")}usage(e){
return this.globalCommand.usage(e),this}command(e,t,n){let i=new b(e,t||"",n,this);return i.globalCommand=this.globalCommand,this.commands.push(i),i}option(e,t,n){
return this.globalCommand.option(e,t,n),this}help(e){return this.globalCommand.option("-h, --help","Display this message"),this.globalCommand.helpCallback=e,this.
showHelpOnExit=!0,this}version(e,t="-v, --version"){return this.globalCommand.version(e,t),this.showVersionOnExit=!0,this}example(e){return this.globalCommand.example(
e),this}outputHelp(){this.matchedCommand?this.matchedCommand.outputHelp():this.globalCommand.outputHelp()}outputVersion(){this.globalCommand.outputVersion()}setParsedInfo({
args:e,options:t},n,i){return this.args=e,this.options=t,n&&(this.matchedCommand=n),i&&(this.matchedCommandName=i),this}unsetMatchedCommand(){this.matchedCommand=
void 0,this.matchedCommandName=void 0}parse(e,{run:t=!0}={}){if(!e){let s=M();if(!s)throw new Error("No argv provided and runtime process argv is not available.");
e=s}this.rawArgs=e,this.name||(this.name=e[1]?q(e[1]):"cli");let n=!0;for(let s of this.commands){let o=this.mri(e.slice(2),s),l=o.args[0];if(s.isMatched(l)){n=
!1;let r={...o,args:o.args.slice(1)};this.setParsedInfo(r,s,l),this.dispatchEvent(new CustomEvent(`command:${l}`,{detail:s}))}}if(n){for(let s of this.commands)
if(s.isDefaultCommand){n=!1;let o=this.mri(e.slice(2),s);this.setParsedInfo(o,s),this.dispatchEvent(new CustomEvent("command:!",{detail:s}))}}if(n){let s=this.mri(
e.slice(2));this.setParsedInfo(s)}this.options.help&&this.showHelpOnExit&&(this.outputHelp(),t=!1,this.unsetMatchedCommand()),this.options.version&&this.showVersionOnExit&&
this.matchedCommandName==null&&(this.outputVersion(),t=!1,this.unsetMatchedCommand());let i={args:this.args,options:this.options};return t&&this.runMatchedCommand(),
!this.matchedCommand&&this.args[0]&&this.dispatchEvent(new CustomEvent("command:*",{detail:this.args[0]})),i}mri(e,t){let n=[...this.globalCommand.options,...t?
t.options:[]],i=D(n),s=[],o=e.indexOf("--");o!==-1&&(s=e.slice(o+1),e=e.slice(0,o));let l=N(e,i);l=Object.keys(l).reduce((u,m)=>({...u,[v(m)]:l[m]}),{_:[]});let r=l.
_,a={"--":s},c=t&&t.config.ignoreOptionDefaultValue?t.config.ignoreOptionDefaultValue:this.globalCommand.config.ignoreOptionDefaultValue,h=Object.create(null);for(let u of n){
if(!c&&u.config.default!==void 0)for(let m of u.names)a[m]=u.config.default;Array.isArray(u.config.type)&&h[u.name]===void 0&&(h[u.name]=Object.create(null),h[u.
name].shouldTransform=!0,h[u.name].transformFunction=u.config.type[0])}for(let[u,m]of Object.entries(l))u!=="_"&&(U(a,u.split("."),m),B(a,h));return{args:r,options:a}}runMatchedCommand(){
let{args:e,options:t,matchedCommand:n}=this;if(!n||!n.commandAction)return;n.checkUnknownOptions(),n.checkOptionValue(),n.checkRequiredArgs(),n.checkUnusedArgs();
let i=[];return n.args.forEach((s,o)=>{s.variadic?i.push(e.slice(o)):i.push(e[o])}),i.push(t),n.commandAction.apply(this,i)}},k=(e="")=>new x(e);function match(command,anywhere,words,given){let line=k(),isFromCaller=flag=>given.some(({name})=>name===flag),registered=register(line,{...command,flags:command.
flags.filter(isFromCaller)});for(let name of anywhere.filter(isFromCaller))line.option(declare(name),"");let stranger=given.find(({name})=>!isFlag(name)),ours=stranger?
given.slice(0,given.indexOf(stranger)):given,options=ours.map(({name,value})=>value===void 0?`--${name}`:`--${name}=:${value}`);line.parse(["","",command.words,
...words.map(word=>`:${word}`),...options]);let isTaken=({name})=>registered.hasOption(keyOf(name))!==void 0||line.globalCommand.hasOption(keyOf(name))!==void 0,
unknown=ours.find(flag=>!isTaken(flag))??stranger;if(unknown)return{unknown};let valueless=given.find(({name,value})=>flagOf(name).value!==void 0&&value===void 0);
return valueless?{valueless}:{words:line.args.map(word=>word.slice(1)),missing:fails(()=>registered.checkRequiredArgs())?command.args[line.args.length]:void 0,isTooMuch:fails(
()=>registered.checkUnusedArgs()),flags:new Map(ours.map(({name})=>[name,valueIn(line.options,name)]))}}function registeredIn(commands){let line=k();for(let command of commands)
register(line,command);return line.commands}function register(line,{words,args,flags,...more}){let brackets=args.map(({label,isOptional})=>isOptional?`[${label}\
]`:`<${label}>`),registered=line.command([words,...brackets].join(" "),"summary"in more?String(more.summary):"");for(let name of flags)registered.option(declare(
name),flagOf(name).summary);return registered}function declare(name){let{short,value}=flagOf(name);return`${short?`-${short}, `:""}--${name}${value===void 0?"":
` <${value}>`}`}var keyOf=name=>name.replace(/^no-/,"").replaceAll(/([a-z])-([a-z])/g,(_2,before,after)=>before+after.toUpperCase());function valueIn(options,name){
let value=options[keyOf(name)];return String(Array.isArray(value)?value.at(-1):value).slice(1)}function fails(check){try{return check(),!1}catch{return!0}}export{match,registeredIn};
