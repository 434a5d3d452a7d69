"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var main_exports={};__export(main_exports,{main:()=>main});module.exports=__toCommonJS(main_exports);var builtin=process.getBuiltinModule("node:fs");var lstatSync=builtin.lstatSync;var readdirSync=builtin.readdirSync;var readFileSync=builtin.readFileSync;var realpathSync=builtin.realpathSync;var renameSync=builtin.renameSync;var rmSync=builtin.rmSync;var statSync=builtin.statSync;var writeFileSync=builtin.writeFileSync;var writeSync=builtin.writeSync;var homedir=(...given)=>process.getBuiltinModule("node:os").homedir(...given);var builtin2=process.getBuiltinModule("node:path");var resolve=builtin2.resolve;var isAbsolute=builtin2.isAbsolute,join=builtin2.join,relative=builtin2.relative;var dirname=builtin2.dirname,basename=builtin2.basename;var sep=builtin2.sep;var hashOf=(a,b,c)=>(a<<10^b<<5^c)&262143,Finder=class{#skips;#endingWith=new Map;#beginningWith=new Map;#shortest;#longest;constructor(texts){let shortest=Math.
min(255,...texts.map(({length})=>length));this.#shortest=shortest,this.#longest=Math.max(0,...texts.map(({length})=>length)),this.#skips=new Uint8Array(262144).
fill(shortest-3+1);for(let text of texts){for(let end=2;end<shortest;end+=1){let block=blockAt(text,end);this.#skips[block]=Math.min(this.#skips[block]??0,shortest-
1-end)}push(this.#endingWith,blockAt(text,shortest-1),text),push(this.#beginningWith,text.charCodeAt(0),text)}}find(text){let found=[];if(this.#longest===0)return found;
for(let end=this.#shortest-1;end<text.length;){let block=blockAt(text,end),skip=this.#skips[block]??1;if(skip>0){end+=skip;continue}let from=end-this.#shortest+
1;for(let sought of this.#endingWith.get(block)??[])text.startsWith(sought,from)&&add(found,from,from+sought.length);end+=1}return found}open(text){for(let from=Math.
max(0,text.length-this.#longest+1);from<text.length;from+=1)for(let sought of this.#beginningWith.get(text.charCodeAt(from))??[])if(sought.length>text.length-from&&
sought.startsWith(text.slice(from)))return from;return text.length}},blockAt=(text,end)=>hashOf(text.charCodeAt(end-2),text.charCodeAt(end-1),text.charCodeAt(end));
function push(map,key,text){let texts=map.get(key);texts?texts.push(text):map.set(key,[text])}function add(ranges,from,to){let last=ranges.at(-1);last&&from<last[1]?
ranges[ranges.length-1]=[last[0],Math.max(last[1],to)]:ranges.push([from,to])}var HIDDEN="[mixpanel secret]";function spellingsOf(secrets){let found=new Set;for(let{value,usernames=[]}of secrets)if(!(value.length<8)){for(let spelling of[value,...percentEncoded(value),...inJson(
value),...inBase64(value)])found.add(spelling);for(let username of usernames)for(let pair of ofBasic(username,value))found.add(pair)}return[...found].filter(spelling=>spelling.
length>=8)}function percentEncoded(value){let usual=encodeURIComponent(value.toWellFormed()),strict=usual.replace(/[!'()*]/g,everyByte),form=usual.replace(/[!'()~]/g,
everyByte).replaceAll("%20","+"),path=strict.replaceAll("%2F","/");return[usual,strict,form,path,encodeURI(value.toWellFormed()),encodeURIComponent(usual),everyByte(
value)].flatMap(text=>[text,text.replace(/%[0-9A-F]{2}/g,digits=>digits.toLowerCase())])}var everyByte=text=>Buffer.from(text,"utf8").toString("hex").toUpperCase().
replace(/../g,"%$&");function inJson(value){let usual=quoted(value),slashes=usual.replaceAll("/","\\/");return[usual,slashes,...[usual,slashes].map(asciiOnly),asciiOnly(
usual).replace(/[<>&']/g,escaped)].flatMap(text=>[text,text.replace(/\\u[0-9a-f]{4}/g,digits=>`\\u${digits.slice(2).toUpperCase()}`)]).flatMap(text=>[text,quoted(
text)])}var quoted=text=>JSON.stringify(text).slice(1,-1),asciiOnly=text=>text.replace(/[\x7f-\uffff]/g,escaped),escaped=character=>`\\u${character.charCodeAt(0).
toString(16).padStart(4,"0")}`;function inBase64(value){return["","\0","\0\0"].flatMap(before=>{let bytes=Buffer.from(before+value,"utf8"),own=bytes.toString("b\
ase64").slice(Math.ceil(before.length*8/6),Math.floor(bytes.length*8/6));return[own,forUrls(own)]})}function ofBasic(username,value){let pair=Buffer.from(`${username}\
:${value}`,"utf8").toString("base64");return[pair,forUrls(pair)]}var forUrls=digits=>digits.replaceAll("+","-").replaceAll("/","_");function cleanserOf(secrets){let spellings=spellingsOf(secrets),finder=new Finder(spellings),forBytes,ofBytes=()=>(forBytes??=new Finder(spellings.map(spelling=>Buffer.
from(spelling,"utf8").toString("latin1"))),forBytes);return{text:text=>cleansed(text,finder),cut:text=>{let clean=cleansed(text,finder),open=finder.open(clean);
return clean.length-open<8?clean:clean.slice(0,open)+HIDDEN},bytes:bytes=>{let text=bytes.toString("latin1"),clean=cleansed(text,ofBytes());return clean===text?
bytes:Buffer.from(clean,"latin1")},stream:()=>streamOf(ofBytes())}}function cleansed(text,finder){let once=replaced(text,finder.find(text)),lines=joined(once);if(lines===
once)return once;let found=finder.find(lines);return found.length===0?once:replaced(once,inLines(once,found))}function replaced(text,ranges){if(ranges.length===
0)return text;let clean="",last=0;for(let[from,to]of ranges)clean+=text.slice(last,from)+HIDDEN,last=to;return clean+text.slice(last)}var BREAK=/\r?\n(?<=[\w+/-]{60}\r?\n)(?=[\w+/=-])/g,
joined=text=>text.includes(`
`)?text.replace(BREAK,""):text;function inLines(text,ranges){let breaks=[...text.matchAll(BREAK)].map(({0:match,index})=>({index,length:match.length})),next=0,taken=0,
before=position=>{for(let one=breaks[next];one&&one.index-taken<=position;one=breaks[next])taken+=one.length,next+=1;return position+taken};return ranges.map(([
from,to])=>[before(from),before(to-1)+1])}function streamOf(finder){let held="",covered=0,pass=(until,bytes)=>{let text=held+bytes.toString("latin1"),cut=until(
text),clean="",last=covered;for(let[from,to]of finder.find(text)){if(from>=cut)break;from>=last&&(clean+=text.slice(last,from)+HIDDEN),last=Math.max(last,to)}return last<
cut&&(clean+=text.slice(last,cut)),covered=Math.max(0,last-cut),held=text.slice(cut),Buffer.from(clean,"latin1")};return{next:bytes=>pass(text=>finder.open(text),
bytes),end:()=>pass(text=>text.length,Buffer.alloc(0))}}var homeOf=(env,ofUser,platform=process.platform)=>env[platform==="win32"?"USERPROFILE":"HOME"]||ofUser(),fromPosix=(path,platform=process.platform)=>platform===
"win32"?path.replace(/^\/(?:mnt\/|cygdrive\/)?([a-z])\//i,"$1:/"):path;function placesOf({env,home,cwd}){let named=name=>{let path=env[name];return path?[path===
"~"||path.startsWith("~/")?join(home,path.slice(1)):resolve(cwd,path)]:[]},usual=join(home,".mp"),roots=[...new Set([...named("MP_STORAGE_DIR"),...named("MP_OAU\
TH_STORAGE_DIR"),usual])],isBelow=(path,folder)=>`${path}${sep}`.startsWith(`${folder}${sep}`);return{configs:[...named("MP_CONFIG_PATH"),join(usual,"config.tom\
l")],bridges:[...named("MP_AUTH_FILE"),join(home,".claude","mixpanel","auth.json"),resolve(cwd,"mixpanel_auth.json")],roots,own:roots.filter(root=>root===usual||
![home,cwd].some(path=>isBelow(path,root)))}}var folders={accounts:"tokens",bridge:"tokens",oauth:"login"},HARMLESS=/^(?:me|meta|client|client_\w+)\.json$|^bridged$|\.lock$/;
function kindOf({configs,bridges,roots,own},path){if(configs.some(config=>path.startsWith(config)))return"accounts";if(bridges.includes(path))return"bridge";for(let root of roots){
let inside=relative(root,path);if(inside===""&&own.includes(root))return"accounts";if(inside.startsWith("..")||isAbsolute(inside))continue;let[first2="",...rest]=inside.
split(sep);if(rest.length===0&&first2.startsWith(".mp-"))return"accounts";let kind=folders[first2];if(kind&&!HARMLESS.test(basename(path)))return kind}}var STRING=/"""(?<many>(?:\\[\s\S]|[^\\])*?)"""|'''(?<raw>[\s\S]*?)'''|"(?<one>(?:\\.|[^"\\\n])*)"|'(?<bare>[^'\n]*)'/.source,ENTRY=new RegExp(`(?<header>^[ \\t]\
*\\[)|\\b(?<key>secret|token|username)["']?[ \\t]*=[ \\t]*(?:${STRING})`,"gm");function secretsInToml(text){let found=[],usernames=[];for(let{groups={}}of text.
matchAll(ENTRY)){let{header,key,many,raw,one,bare}=groups;if(header!==void 0){usernames=[];continue}let value=unescaped(many??one??"",many!==void 0)||(raw?.replace(
/^\r?\n/,"")??bare??"");key==="username"?usernames.push(value):found.push({value,usernames})}return found}var MEANINGS={b:"\b",t:"	",n:`
`,f:"\f",r:"\r",e:"\x1B","/":"/"};function unescaped(text,isMany=!1){return(isMany?text.replace(/^\r?\n/,"").replace(/\\[ \t]*\r?\n\s*/g,""):text).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\s\S]))/g,
(_all,u,U,x,one)=>{if(one)return MEANINGS[one]??one;let point=Number.parseInt(u??U??x,16);return point<=1114111?String.fromCodePoint(point):""})}var PAIR=/"(access_token|refresh_token|pkce_verifier|id_token|secret|token|username|text)"\s*:\s*"((?:[^"\\]|\\.)*)/g;
function secretsInJson(text){let found=[],usernames=[];for(let[,key="",body=""]of text.matchAll(PAIR)){let value=unescaped(body);key==="text"?found.push(...secretsInJson(
value)):key==="username"?usernames.push(value):found.push({value,usernames})}return found}var tokenVariables=text=>[...text.matchAll(/\btoken_env["']?\s*[=:]\s*["']([A-Za-z_]\w*)["']/g)].
map(([,name=""])=>name);function credentialFiles(places){let inRoots=places.roots.flatMap(root=>[...filesIn(root),...["accounts","bridge"].flatMap(part=>filesIn(join(root,part)).flatMap(
folder=>[folder,...filesIn(folder)])),...filesIn(join(root,"oauth"))]),all=[...places.configs,...places.bridges,...inRoots];return[...new Set(all)].filter(path=>kindOf(
places,path)!==void 0)}function filesIn(folder){try{return readdirSync(folder).map(name=>join(folder,name))}catch{return[]}}function storedSecrets(here,fail){let found=[],
variables=new Set(["MP_OAUTH_TOKEN"]);for(let path of credentialFiles(placesOf(here))){let text=textOf(path,fail);if(text!==void 0){found.push(.../^\s*\{/.test(
text)?secretsInJson(text):secretsInToml(text));for(let name of tokenVariables(text))variables.add(name)}}let{MP_SECRET:secret="",MP_USERNAME:username=""}=here.env,
inVariables=[...variables].map(name=>here.env[name]?.trim()??"");return[...found,{value:secret.trim(),usernames:[username.trim()]},...inVariables.map(value=>({value}))]}
function textOf(path,fail){try{return readFileSync(path,"utf8")}catch(error){let code=error instanceof Error&&"code"in error?String(error.code):"unknown";/^(?:ENOENT|ENOTDIR|EISDIR)$/.
test(code)||fail(`${path} cannot be read (${code})`);return}}function filesOf(here){let places=placesOf(here),known,files=()=>(known??=[...new Set([...credentialFiles(places),...places.configs,...places.bridges])],known),
of=path=>{let kind=kindOf(places,path);return kind&&{path,kind}},identities=new Map,same=path=>{let identity=identityOf(path);if(!identity)return;if(identities.
size===0)for(let file2 of[...places.roots,...files()])identities.set(identityOf(file2)??"",file2);let file=identities.get(identity);return file===void 0?void 0:
of(file)},at=path=>of(path)??of(real(path))??same(path);return{at,matching:pattern=>{let expression=expressionOf(pattern),file=expression&&[...places.roots,...files()].
find(one=>expression.test(one));return file?of(file):at(dirname(pattern.replace(/[*?[{].*$/s,"x")))}}}function identityOf(path){try{let{dev,ino}=statSync(path,{
bigint:!0});return`${dev}:${ino}`}catch{return}}function real(path){try{return realpathSync(path)}catch{let folder=dirname(path);return folder===path?path:join(
real(folder),basename(path))}}function expressionOf(pattern){let source=resolve(pattern).replace(/[\\^$.|+()[\]{},?*]/g,character=>({"*":".*","?":".","{":"(?:",
"}":")",",":"|","[":"[","]":"]"})[character]??`\\${character}`);try{return new RegExp(`^${source}$`)}catch{return}}function segmentsOf(line,dialect){return new Reader(line,dialect,!1).read()}var VARIABLE=/^\$(?:env:)?(?:(\w+)|\{(?:env:)?(\w+)(?::?[-=]([^}]*))?\})/i,Reader=class _Reader{#at=0;#line;#dialect;#isSubstituted;#segments=[];#words=[];#redirects=[];#input="";constructor(line,dialect,isSubstituted){
this.#line=line,this.#dialect=dialect,this.#isSubstituted=isSubstituted}read(){for(;this.#at<this.#line.length;)this.#step();return this.#close(),this.#segments}#step(){
let rest=this.#line.slice(this.#at,this.#at+2);/^[ \t\r]/.test(rest)?this.#at+=1:/^\\\r?\n/.test(this.#line.slice(this.#at,this.#at+3))?this.#at+=2:/^#/.test(rest)?
this.#at=this.#endOf(`
`):/^[<>]\(/.test(rest)?this.#push(this.#word()):/^[<>]/.test(rest)||rest==="&>"?this.#redirect():/^[\n;|&()]/.test(rest)?(this.#at+=1,this.#close()):this.#push(
this.#word())}#close(){this.#words.length===0&&this.#redirects.length===0||this.#segments.push({words:this.#words,redirects:this.#redirects,isSubstituted:this.#isSubstituted,
input:this.#input}),this.#words=[],this.#redirects=[],this.#input=""}#push(word){let[,name="",value=""]=/^(?:\$(?:env:)?)?(\w+)=(.*)$/s.exec(word.text)??[],isFirst=this.#words.
every(({text})=>/^\w+=|^(?:export|local|readonly|declare|-\w+)$/.test(text));name&&isFirst&&this.#dialect.assign(name,value);let[loop,variable,keyword]=this.#words.
map(({text})=>text);loop==="for"&&keyword==="in"&&variable&&this.#words.length===3&&this.#dialect.assign(variable,word.text),this.#words.push(word)}#redirect(){
let[operator=""]=/^(?:&>>?|<<<|<<-?|<>|<&|>>|>\||>&|[<>])/.exec(this.#line.slice(this.#at))??[];for(this.#at+=operator.length;/[ \t]/.test(this.#line[this.#at]??
"");)this.#at+=1;let word=this.#word();/^<<-?$/.test(operator)?this.#hereDocument(word.text):operator==="<<<"?this.#input+=word.text:this.#redirects.push(word)}#hereDocument(delimiter){
let start=this.#endOf(`
`),ends=new RegExp(`^[ \\t]*${delimiter.replace(/[^\w]/g,"\\$&")}[ \\t]*$`,"m").exec(this.#line.slice(start+1)),end=ends?start+1+ends.index:this.#line.length;this.#input+=
this.#line.slice(start+1,end);let after=ends?end+ends[0].length:end,reader=new _Reader(this.#line.slice(this.#at,start)+this.#line.slice(after),this.#dialect,this.#isSubstituted);
reader.#words=this.#words,reader.#redirects=this.#redirects,reader.#input=this.#input,this.#segments.push(...reader.read()),this.#words=[],this.#redirects=[],this.#at=
this.#line.length}#word(){let text="",isPattern=!1,start=this.#at,{home,isPowerShell}=this.#dialect;for(;this.#at<this.#line.length;){let character=this.#line[this.#at]??
"",isStart=this.#at===start||/^[\w-]+=$/.test(text);if(/[<>]/.test(character)&&this.#line[this.#at+1]==="("&&isStart)this.#at+=1,this.#inside();else{if(/[\s;|&<>()]/.
test(character))break;if(character==="'"){let end=this.#endOf("'",this.#at+1);text+=this.#line.slice(this.#at+1,end),this.#at=end+1}else character==='"'?text+=this.#quoted():
character==="$"?text+=this.#dollar():character==="`"?text+=isPowerShell?this.#escaped():this.#backquoted():character==="\\"&&!isPowerShell?text+=this.#escaped():
character==="~"&&isStart&&/^(?:[/\\\s;|&)]|$)/.test(this.#line[this.#at+1]??"")?(text+=home,this.#at+=1):(/[*?[{]/.test(character)&&(isPattern=!0),text+=character,
this.#at+=1)}}return this.#at===start&&(this.#at+=1),{text,isPattern}}#quoted(){let text="";for(this.#at+=1;this.#at<this.#line.length&&this.#line[this.#at]!=='\
"';){let character=this.#line[this.#at]??"",{isPowerShell}=this.#dialect;character==="$"?text+=this.#dollar():character==="`"?text+=isPowerShell?this.#escaped():
this.#backquoted():character==="\\"&&!isPowerShell&&/["\\$`\n]/.test(this.#line[this.#at+1]??"")?text+=this.#escaped():(text+=character,this.#at+=1)}return this.#at+=
1,text}#escaped(){this.#at+=2;let character=this.#line[this.#at-1]??"";return character===`
`?"":character}#dollar(){if(this.#line[this.#at+1]==="(")return this.#at+=1,this.#inside(),/^[/\\]/.test(this.#line.slice(this.#at))?this.#dialect.home:"";if(this.#line[this.#at+
1]==="'")return this.#at+=1,"";let[all="$",plain,braced,instead2]=VARIABLE.exec(this.#line.slice(this.#at))??[];return this.#at+=all.length,all==="$"?all:this.#dialect.
variable(plain??braced??"")??instead2??""}#backquoted(){let end=this.#endOf("`",this.#at+1);return this.#nest(this.#line.slice(this.#at+1,end)),this.#at=end+1,""}#inside(){
let depth=0,start=this.#at+1;for(;this.#at<this.#line.length;this.#at+=1){let character=this.#line[this.#at]??"";if(character==="\\"?this.#at+=1:character==="'"?
this.#at=this.#endOf("'",this.#at+1):character==="("?depth+=1:character===")"&&(depth-=1),depth===0)break}this.#nest(this.#line.slice(start,this.#at)),this.#at+=
1}#nest(line){this.#segments.push(...new _Reader(line,this.#dialect,!0).read())}#endOf(character,from=this.#at){let end=this.#line.indexOf(character,from);return end<
0?this.#line.length:end}};var HARMLESS2=new Set(`ls ll dir stat test [ [[ du df echo printf realpath readlink dirname basename chmod chown icacls mkdir cd pushd export tree which
  get-childitem gci test-path resolve-path get-item gi set-location sl push-location write-output write-host get-acl split-path join-path`.split(/\s+/)),FEEDS=/^(?:xargs|parallel|read|mapfile|readarray|foreach-object|%|get-content|gc)$/,
FEEDS_IN_POWERSHELL=/\|\s*(?:select-string|sls)\b|\)\.\w+\(/i,SEARCHES=/^(?:e|f|z)?grep$|^(?:rg|ag|ack|select-string|sls|findstr)$/,INTERPRETERS=/^(?:python|node|ruby|perl|php|deno|bun|lua|osascript|awk|sed|pwsh|powershell)[\d.]*(?:\.exe)?$/,
SHELLS=/^(?:ba|z|da|k|a)?sh(?:\.exe)?$|^(?:eval|iex|invoke-expression)$/,CMD=/^cmd(?:\.exe)?$/,BEFORE=/^(?:if|then|else|elif|do|while|until|!|\{|sudo|doas|env|command|builtin|exec|time|nohup|nice|stdbuf|npx|bunx|-\S*|\w+=.*|\d+[smhd]?|timeout|=|)$/s,
SPELLED_OUT=/\.mp\b[\s\S]*\b(?:config\.toml|tokens\.json|inflight\.json|reply\.json)|\bmixpanel_auth\.json/;function offenceOf(line,here,isPowerShell){return new Review(
here,isPowerShell).line(line)}var Review=class _Review{#files;#isPowerShell;#home;#variables;#cwd;#feeds=!1;constructor(here,isPowerShell){if(this.#files=filesOf(
here),this.#isPowerShell=isPowerShell,this.#home=here.home,this.#variables=new Map([["PWD",here.cwd],...Object.entries(here.env),["HOME",here.home]]),isPowerShell)
for(let[name,value]of[...this.#variables])this.#variables.set(name.toUpperCase(),value);this.#cwd=here.cwd}line(line){let segments=segmentsOf(line,{isPowerShell:this.#isPowerShell,
variable:name=>this.#variables.get(this.#isPowerShell?name.toUpperCase():name),assign:(name,value)=>this.#variables.set(this.#isPowerShell?name.toUpperCase():name,
value),home:this.#home}),isFed=this.#feeds;this.#feeds||=segments.some(({words})=>words.some(({text})=>FEEDS.test(text.toLowerCase())))||this.#isPowerShell&&(FEEDS_IN_POWERSHELL.
test(line)||isJoined(segments));for(let segment of segments){let offence=this.#segment(segment);if(offence)return offence}this.#feeds=isFed}#segment({words,redirects,
isSubstituted,input}){let isMeant=words.findIndex(({text})=>!BEFORE.test(text)),[program,...args]=isMeant<0?[]:words.slice(isMeant),name=nameOf(program),own=ownArguments(
words.map(({text})=>text));if(own)return this.#named(redirects)??this.#own(own,words);let[to]=args.filter(({text})=>!/^\/d$/i.test(text));if(/^(?:cd|chdir|pushd|set-location|sl|push-location)$/.
test(name)&&to&&(this.#cwd=this.#absolute(to.text)),CMD.test(name))return this.#cmd(args.map(({text})=>text).join(" "));if((HARMLESS2.has(name)||name==="find"&&
!args.some(({text})=>/^-(?:exec|ok|delete|fprint)/.test(text)))&&!isSubstituted&&!this.#feeds)return this.#named(redirects);let isNested=SHELLS.test(name),isProgram=INTERPRETERS.
test(name)||name.includes("::"),texts=[...args.map(({text})=>text),input].filter(text=>text!=="");return this.#named(redirects)??this.#named(operandsOf(name,words))??
(isNested?first(texts.filter(text=>/\s/.test(text)),text=>this.line(text)):void 0)??(isProgram?first(texts,text=>this.#mentioned(text)):void 0)??this.#recursive(
name,args)}#cmd(text){let variables=new Map([["USERPROFILE",this.#home],...this.#variables].map(([name="",value])=>[name.toUpperCase(),value])),line=text.replace(
/^(?:\/{1,2}\w+ )+/,"").replaceAll(/%(\w+)%/g,(all,name)=>variables.get(name.toUpperCase())??all),here={env:Object.fromEntries(this.#variables),home:this.#home,
cwd:this.#cwd};return new _Review(here,!0).line(line)}#own(args,words){let isExec=args.indexOf("exec"),dashes=words.findIndex(({text})=>text==="--");if(isExec>=
0&&dashes>=0)return this.#segment({words:words.slice(dashes+1),redirects:[],isSubstituted:!1,input:""});let behind=args.slice(args.indexOf("account")+1),verb=behind.
find((word,index)=>!word.startsWith("-")&&!/^-[^=]*$/.test(behind[index-1]??""));return args.includes("account")&&(verb==="token"||verb==="headers")?{prints:verb}:
void 0}#named(words){return first(words,({text,isPattern})=>{let forms=[text,text.replace(/^[\w.-]*=@?|^@|^-\w+:/,""),text.replace(/^file:\/\//,"")];return this.#isPowerShell&&
forms.push(...text.split(",").map(one=>one.replace(/^~(?=[/\\]|$)/,this.#home))),first(new Set(forms),form=>{if(form===""||form.length>4096)return;let path=this.#absolute(
form);return offending(isPattern?this.#files.matching(path):this.#files.at(path))})})}#mentioned(text){let paths=text.split(/[^\w.~/\\:$@%+-]+/).map(part=>part.
replace(/^~(?=[/\\]|$)|^\$HOME\b/,this.#home));return first(new Set(paths),path=>/[./\\]/.test(path)?offending(this.#files.at(this.#absolute(path))):void 0)??(SPELLED_OUT.
test(text)?offending(this.#files.at(resolve(this.#home,".mp/config.toml"))):void 0)}#recursive(name,args){let isSearch=SEARCHES.test(name)&&(!/grep$/.test(name)||
args.some(({text})=>/^-\w*[rR]|^--recursive/.test(text))),places=operandsOf(name,[{text:name,isPattern:!1},...args]).filter(({text})=>!text.startsWith("-"));return isSearch&&
places.length===1?offending(this.#files.at(this.#cwd)):void 0}#absolute(path){return resolve(this.#cwd,fromPosix(path))}},offending=credential=>credential&&{credential};
function first(all,look){for(let one of all){let found=look(one);if(found)return found}}var isJoined=segments=>{let names=segments.map(({words})=>nameOf(words.find(
({text})=>!BEFORE.test(text))));return names.includes("join-path")&&names.some(name=>!HARMLESS2.has(name)&&name!=="")},nameOf=word=>(word?.text??"").replace(/^.*[/\\]/s,
"").toLowerCase();function operandsOf(name,words){if(name==="join-path"){let texts=words.map(({text})=>text),parts=texts.slice(texts.findIndex(text=>nameOf({text})===
name)+1).filter(text=>!text.startsWith("-"));return[...words,{text:parts.join("/"),isPattern:!1}]}if(!SEARCHES.test(name))return words;let named=words.findIndex(
({text})=>/^-pattern$/i.test(text));if(named>=0)return words.filter((_,index)=>index!==named+1);if(words.some(({text})=>/^-(?:e|f|-regexp|-file|[Pp]ath|[Ll]iteral)/.
test(text)))return words;let pattern=words.findIndex(({text},index)=>index>0&&!text.startsWith("-"));return words.filter((_,index)=>index!==pattern)}function ownArguments(words){
let at=words.findIndex(word=>/(?:^|[/\\])(?:mp|auth_manager)(?:\.m?js|\.cmd)?$/.test(word));return at<0?void 0:words.slice(0,at).every(word=>BEFORE.test(word)||
/(?:^|[/\\])(?:node|bun|mixpanel-auth)(?:\.exe)?$|^[&.]$/.test(word))?words.slice(at+1):void 0}var WORDS=String.raw`(?: (?:[\w.=/:-]+|'[^'\u2018-\u201b]*'))*`,STEP=` login --(?:start|finish|resume)${WORDS}`,IN_BASH=new RegExp(String.raw`^${STEP}(?: <<'ADDRESS'\n(?:(?!ADDRESS\n)[^\n]*\n)*ADDRESS)?$`),
IN_POWERSHELL=new RegExp(`^${STEP}$`),HERE_STRING=/^@'\n(?:(?!['\u2018-\u201b]@)[^\n]*\n)*'@ \| /;function isLoginStep(line,program,isPowerShell){let text=line.
replaceAll(`\r
`,`
`).trim(),call=isPowerShell?text.replace(HERE_STRING,""):text;return call.slice(0,program.length).replaceAll("\\","/")===program&&(isPowerShell?IN_POWERSHELL:IN_BASH).
test(call.slice(program.length))}function cleanseFile(path,cleanser,fail){let unfinished=`${path}.${process.pid}.tmp`;try{let found=lstatSync(path,{throwIfNoEntry:!1});if(!found?.isFile())return;
let bytes=readFileSync(path),clean=cleanser.bytes(bytes);if(clean===bytes)return;writeFileSync(unfinished,clean,{flag:"wx",mode:found.mode&511}),renameSync(unfinished,
path)}catch(error){rmSync(unfinished,{force:!0}),fail(`${path} cannot be cleansed (${error instanceof Error&&"code"in error?error.code:"unknown"})`)}}var instead={accounts:"account list",tokens:"account test",login:"session",bridge:"bridge status"};function reasonFor(offence,program){if("prints"in offence)return`\
This prints the account's ${offence.prints==="token"?"token":"token, as a header"}, and would show it to the model. Whether it works is told by: ${program} acco\
unt test. A program that needs it is given it by: mp exec -- COMMAND, which the person approves.`;let{path,kind}=offence.credential;return`${path} holds Mixpane\
l credentials, which are kept out of the conversation. What can be known of it is told by: ${program} ${instead[kind]}. To change something, use the subcommands\
 of the same program (--help lists them).`}var PLACEHOLDER_REASON=`The new text holds ${HIDDEN}, which stands for a secret that was hidden here. Written to a fi\
le it would destroy what was there. Leave the line of the secret as it is, and change only the others.`,PROMPT_REASON="This message holds a secret that is store\
d on this machine, so it was not sent. Nothing has to be done for it to be used. To store another one, type it with hidden input, in a terminal: mp account add \
NAME --type service_account --region REGION --username USERNAME",LOGIN_STEP_REASON="A step of a login, which the person approves in the browser.";function answerTo(event,guard){if(event.hook_event_name==="PreToolUse")return beforeTool(event,guard);if(event.hook_event_name==="PostToolUse")return afterTool(
event,guard);if(event.hook_event_name==="UserPromptSubmit")return onPrompt(event,guard)}function beforeTool({tool_name:tool="",tool_input:input={}},{here,program}){
let newText=tool==="Write"||tool==="Edit"||tool==="MultiEdit"?JSON.stringify([input.content,input.new_string,input.edits]):"",offence=toolOffence(tool,input,here),
reason=offence?reasonFor(offence,program):newText.includes(HIDDEN)?PLACEHOLDER_REASON:void 0;return reason!==void 0?decided("deny",reason):(tool==="Bash"||tool===
"PowerShell")&&isLoginStep(String(input.command),program,tool==="PowerShell")?decided("allow",LOGIN_STEP_REASON):void 0}var decided=(permissionDecision,permissionDecisionReason)=>({
hookSpecificOutput:{hookEventName:"PreToolUse",permissionDecision,permissionDecisionReason}});function toolOffence(tool,input,here){let text=name=>typeof input[name]==
"string"?input[name]:"";if(tool==="Bash"||tool==="PowerShell")return offenceOf(text("command"),here,tool==="PowerShell");let files=filesOf(here),absolute=path=>resolve(
here.cwd,fromPosix(path.replace(/^~(?=[/\\]|$)/,here.home))),folder=absolute(text("path")),isSearch=tool==="Grep"||tool==="Glob",pattern=text(tool==="Glob"?"pat\
tern":"glob"),credential=isSearch?files.at(folder)??(pattern.includes("/")?files.matching(resolve(folder,absolute(pattern))):void 0):files.at(absolute(text("fil\
e_path")));return credential&&{credential}}function afterTool({tool_response:response},{here,fail}){let cleanser=cleanserOf(storedSecrets(here,fail)),paths=storedOutputs(
response);for(let path of paths)cleanseFile(path,cleanser,fail);let clean=cleansed2(response,paths.length>0?cleanser.cut:cleanser.text);if(clean!==response)return{
hookSpecificOutput:{hookEventName:"PostToolUse",updatedToolOutput:clean}}}function storedOutputs(response){if(typeof response!="object"||response===null)return[];
let{persistedOutputPath,rawOutputPath}=response;return[persistedOutputPath,rawOutputPath].filter(path=>typeof path=="string")}function cleansed2(value,clean){if(typeof value==
"string")return clean(value);if(typeof value!="object"||value===null)return value;let entries=Object.entries(value).map(([key,one])=>[key,cleansed2(one,clean)]);
return entries.every(([key,one])=>one===value[key])?value:Array.isArray(value)?entries.map(([,one])=>one):Object.fromEntries(entries)}function onPrompt({prompt},{
here,fail}){if(!(typeof prompt!="string"||cleanserOf(storedSecrets(here,fail)).text(prompt)===prompt))return{decision:"block",reason:PROMPT_REASON,hookSpecificOutput:{
hookEventName:"UserPromptSubmit",suppressOriginalPrompt:!0}}}function main(scripts){try{let event=JSON.parse(readFileSync(0,"utf8")),{env}=process,home=homeOf(env,homedir),answer=answerTo(event,{here:{env,home,cwd:event.cwd??
process.cwd()},program:`node "${scripts.replaceAll("\\","/")}/auth_manager.mjs"`,fail:say});answer&&writeAll(JSON.stringify(answer))}catch(error){say(`this call\
 was not looked at (${error instanceof Error?error.name:"unknown"})`),process.exitCode=1}}function say(problem){try{writeSync(2,`mixpanel guard: ${problem}
`)}catch{}}function writeAll(text){let bytes=Buffer.from(text);for(let at=0;at<bytes.length;)try{at+=writeSync(1,bytes,at)}catch(error){if(!(error instanceof Error&&
"code"in error&&error.code==="EAGAIN"))throw error}}0&&(module.exports={main});
