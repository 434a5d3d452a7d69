import{spawn}from"./shared-child_process.js";import"./commands.js";import{existsSync,isTerminal,node_os_default,releaseSignals,say,statSync,win32,writeAll}from"./auth_manager.js";var hashOf=(a,b,c)=>(a<<10^b<<5^c)&262143,Finder=class{#skips;#endingWith=new Map;#beginningWith=new Map;#shortest;#longest;constructor(texts){let shortest=Math.
min(255,...texts.map(({length})=>length));this.#shortest=shortest,this.#longest=Math.max(0,...texts.map(({length})=>length)),this.#skips=new Uint8Array(262144).
fill(shortest-3+1);for(let text of texts){for(let end=2;end<shortest;end+=1){let block=blockAt(text,end);this.#skips[block]=Math.min(this.#skips[block]??0,shortest-
1-end)}push(this.#endingWith,blockAt(text,shortest-1),text),push(this.#beginningWith,text.charCodeAt(0),text)}}find(text){let found=[];if(this.#longest===0)return found;
for(let end=this.#shortest-1;end<text.length;){let block=blockAt(text,end),skip=this.#skips[block]??1;if(skip>0){end+=skip;continue}let from=end-this.#shortest+
1;for(let sought of this.#endingWith.get(block)??[])text.startsWith(sought,from)&&add(found,from,from+sought.length);end+=1}return found}open(text){for(let from=Math.
max(0,text.length-this.#longest+1);from<text.length;from+=1)for(let sought of this.#beginningWith.get(text.charCodeAt(from))??[])if(sought.length>text.length-from&&
sought.startsWith(text.slice(from)))return from;return text.length}},blockAt=(text,end)=>hashOf(text.charCodeAt(end-2),text.charCodeAt(end-1),text.charCodeAt(end));
function push(map,key,text){let texts=map.get(key);texts?texts.push(text):map.set(key,[text])}function add(ranges,from,to){let last=ranges.at(-1);last&&from<last[1]?
ranges[ranges.length-1]=[last[0],Math.max(last[1],to)]:ranges.push([from,to])}var BREAK=/\r?\n(?<=[\w+/-]{60}\r?\n)(?=[\w+/=-])|(?<!\n)=\r?\n/g,UNFINISHED=/(?:\r\n?|\n)$(?<=[\w+/-]{60}(?:\r\n?|\n))|(?<!\n)=\r?$/;function breaksIn(text,before){return text.includes(`
`)?[...(before+text).matchAll(BREAK)].map(({0:match,index})=>({index:index-before.length,length:match.length})).filter(({index})=>index>=0):[]}function joined(text,breaks){
let last=0;return breaks.map(({index,length})=>{let part=text.slice(last,index);return last=index+length,part}).join("")+text.slice(last)}function placesIn(breaks){
let next=0,taken=0;return position=>{for(let one=breaks[next];one&&one.index-taken<=position;one=breaks[next])taken+=one.length,next+=1;return position+taken}}function rangesIn(text,finder,before=""){
let found=finder.find(text),breaks=breaksIn(text,before);if(breaks.length===0)return found;let place=placesIn(breaks),inLines=finder.find(joined(text,breaks)).map(
([from,to])=>[place(from),place(to-1)+1]);return[...found,...inLines].sort(([one],[other])=>one-other)}function openIn(text,finder,before=""){let open=finder.open(
text),breaks=breaksIn(text,before),[unfinished=""]=UNFINISHED.exec((before+text.slice(-62)).slice(-62))??[];if(breaks.length===0&&unfinished==="")return open;let lines=joined(
text,breaks),inLines=[lines,lines.slice(0,lines.length-unfinished.length)].map(one=>{let at=finder.open(one);return at===one.length?text.length:placesIn(breaks)(
at)});return Math.min(open,...inLines)}var HIDDEN="[mixpanel secret]";function spellingsOf(secrets){let found=new Set;for(let{value,usernames=[]}of secrets)if(!(value.length<8)){for(let spelling of[value,...percentEncoded(value),...quotedPrintable(
value),...inJson(value),...packed(value)])found.add(spelling);for(let username of usernames)for(let pair of ofBasic(username,value))found.add(pair)}return[...found].
filter(spelling=>spelling.length>=8)}function percentEncoded(value){let usual=encodeURIComponent(value.toWellFormed()),strict=usual.replace(/[!'()*]/g,everyByte),
form=usual.replace(/[!'()~]/g,everyByte).replaceAll("%20","+"),path=strict.replaceAll("%2F","/");return[usual,strict,form,path,encodeURI(value.toWellFormed()),encodeURIComponent(
usual),everyByte(value)].flatMap(text=>[text,text.replace(/%[0-9A-F]{2}/g,digits=>digits.toLowerCase())])}var everyByte=text=>Buffer.from(text,"utf8").toString(
"hex").toUpperCase().replace(/../g,"%$&"),quotedPrintable=value=>[/[^ -<>-~]+/g,/[^\t -<>-~]+/g].map(odd=>value.toWellFormed().replace(odd,part=>everyByte(part).
replaceAll("%","=")));function inJson(value){let usual=quoted(value),bare=[usual,usual.replaceAll("/","\\/")];return[...bare,...bare.map(text=>text.replace(/[<>&]/g,
escaped))].flatMap(text=>[text,asciiOnly(text),asciiOnly(text).replace(/[<>&']/g,escaped)]).flatMap(text=>[text,text.replace(/\\u[0-9a-f]{4}/g,digits=>`\\u${digits.
slice(2).toUpperCase()}`)]).flatMap(text=>[text,quoted(text)])}var quoted=text=>JSON.stringify(text).slice(1,-1),asciiOnly=text=>text.replace(/[\x7f-\uffff]/g,escaped),
escaped=character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`;function packed(value){return[Buffer.from(value,"utf8"),Buffer.from(value,"utf16\
le").subarray(0,-1)].flatMap(bytes=>{let hex=bytes.toString("hex");return[hex,hex.toUpperCase(),...inBase64(bytes)]})}function inBase64(value){return[0,1,2].flatMap(
before=>{let bytes=Buffer.concat([Buffer.alloc(before),value]),own=bytes.toString("base64").slice(Math.ceil(before*8/6),Math.floor(bytes.length*8/6));return[own,
forUrls(own)]})}function ofBasic(username,value){let pair=Buffer.from(`${username}:${value}`,"utf8").toString("base64");return[pair,forUrls(pair)]}var forUrls=digits=>digits.
replaceAll("+","-").replaceAll("/","_");var finderInBytes=spellings=>new Finder(spellings.map(spelling=>Buffer.from(spelling,"utf8").toString("latin1")));function streamsOf(secrets){let finder=finderInBytes(spellingsOf(secrets));return()=>streamOf(finder)}function streamOf(finder){let before="",held="",covered=0,
pass2=(bytes,isEnd)=>{let text=held+bytes.toString("latin1"),cut=isEnd?text.length:openIn(text,finder,before),clean="",last=covered;for(let[from,to]of rangesIn(
text,finder,before)){if(from>=cut)break;from>=last&&(clean+=text.slice(last,from)+HIDDEN),last=Math.max(last,to)}return last<cut&&(clean+=text.slice(last,cut)),
covered=Math.max(0,last-cut),before=(before+text.slice(0,cut)).slice(-62),held=text.slice(cut),Buffer.from(clean,"latin1")};return{next:bytes=>pass2(bytes,!1),end:()=>pass2(
Buffer.alloc(0),!0)}}function startable(name,args,env,{platform=process.platform,isFile=isFileHere}={}){let file=platform==="win32"?placesOnWindows(name,env).find(isFile):void 0;if(file===
void 0||!/\.(?:bat|cmd)$/i.test(file))return{file:file??name,args};if(args.some(arg=>/[\r\n\0]/.test(arg)))return;let line=[`"${file}"`,...args.map(wordForBatch)].
join(" ");return{file:of(env,"ComSpec")??"cmd.exe",args:["/d","/e:on","/v:off","/s","/c",`"${line}"`],isVerbatim:!0}}function placesOnWindows(name,env){let endings=(of(
env,"PATHEXT")??".COM;.EXE;.BAT;.CMD").split(";"),folders=/[\\/:]/.test(name)?[""]:(of(env,"PATH")??"").split(win32.delimiter).filter(Boolean),names=[...win32.extname(
name)===""?[]:[name],...endings.map(ending=>`${name}${ending.toLowerCase()}`)];return folders.flatMap(folder=>names.map(one=>win32.join(folder,one)))}var isFileHere=path=>statSync(
path,{throwIfNoEntry:!1})?.isFile()??!1,of=(env,name)=>Object.entries(env).find(([key])=>key.toUpperCase()===name.toUpperCase())?.[1];function wordForBatch(arg){
let escaped2=arg.replaceAll(/(\\*)"/g,'$1$1""').replaceAll("%","%%cd:~,%");return/^[\w#$*+\-./:?@\\]*[\w#$*+\-./:?@]$/.test(arg)?arg:`"${escaped2.replace(/\\+$/,
"$&$&")}"`}var signals=["SIGHUP","SIGINT","SIGQUIT","SIGTERM","SIGUSR1","SIGUSR2"];async function runProgram([name="",...args],env,secrets){env.GITHUB_ACTIONS==="true"&&mask(
secrets);let stream=streamsOf(secrets);releaseSignals();let start=startable(name,args,env);if(!start)return unable(name,"one of its arguments has several lines,\
 which no batch file can be given");let child;try{child=spawn(start.file,start.args,{env,stdio:["inherit","pipe","pipe"],windowsVerbatimArguments:start.isVerbatim??
!1})}catch(error){return failed(name,error)}for(let signal of signals)process.on(signal,()=>{(signal==="SIGINT"||signal==="SIGQUIT")&&isTerminal(0)||child.kill(
signal)});let ending=new Promise(resolve=>{child.on("error",error=>resolve(failed(name,error))),child.on("exit",(code,signal)=>resolve(code??128+(signal?node_os_default.
constants.signals[signal]:0)))});return await Promise.all([pass(child.stdout,process.stdout,stream()),pass(child.stderr,process.stderr,stream())]),ending}function failed(name,error){
let{code,name:kind}=error;if(code!=="ENOENT")return unable(name,code??kind);let isThere=/[\\/]/.test(name)&&existsSync(name);return say(isThere?`error: ${name} \
cannot be run: its interpreter, or a library that it needs, is missing.`:`error: There is no program called ${name}.`),127}function unable(name,why){return say(
`error: ${name} cannot be run (${why}).`),126}async function pass(from,to,{next,end}){to.on("error",()=>{});let isWritten=bytes=>new Promise(resolve=>{to.write(
bytes,error=>resolve(!error))});try{for await(let bytes of from)if(!await isWritten(next(bytes)))return;await isWritten(end())}catch{}}function mask(secrets){let escaped2=text=>text.
replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),texts=secrets.flatMap(({value,usernames=[]})=>[value,...usernames.map(username=>Buffer.from(`${username}:${value}`).toString("base64"))]);writeAll(2,texts.
map(text=>`::add-mask::${escaped2(text)}
`).join(""))}export{runProgram};
