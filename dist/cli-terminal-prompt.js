import{createInterface,emitKeypressEvents}from"./shared-readline.js";import{PassThrough,Writable}from"./shared-stream.js";import{streamOf}from"./shared-cli-terminal-console.js";
import"./shared-tty.js";import{questionDescriptor}from"./commands.js";import{Secret,closeSync,constants,interrupted,lastLine,layout,openSync,
readFileSync,readSync,writeAll}from"./auth_manager.js";function isForeground(){try{let stat=readFileSync("/proc/self/stat","latin1"),[,,group,,,foreground]=stat.slice(stat.lastIndexOf(")")+2).split(" ");return foreground===
group||foreground==="-1"}catch{return!0}}function discardTyped(){try{let terminal2=openSync("/dev/tty",constants.O_RDONLY|constants.O_NONBLOCK);try{for(;readSync(
terminal2,Buffer.alloc(4096))>0;);}finally{closeSync(terminal2)}}catch{}}var SHOW_CURSOR="\x1B[?25h",MARK_PASTES="\x1B[?2004h",LEAVE_PASTES="\x1B[?2004l",PASTED_CONTROL="\x80",signalOf=(sequence,platform=process.platform)=>platform===
"win32"?void 0:keySignals[sequence],keySignals={"":"SIGTSTP","":"SIGQUIT"},deadly=["SIGINT","SIGTERM","SIGHUP","SIGQUIT","SIGABRT","SIGALRM","SIGIO","SIGPWR",
"SIGSTKFLT","SIGSYS","SIGTRAP","SIGUSR2","SIGVTALRM","SIGXCPU"];async function atKeyboard(work,{isSecret=!1}={}){let descriptor=questionDescriptor();if(descriptor===
void 0)throw interrupted();let{stdin}=process,output=screenOf(descriptor),marksPastes=process.env.TERM!=="dumb",gone=new AbortController,close=()=>gone.abort(),
isOurs=!1,enter=()=>{stdin.setRawMode(!0),isOurs=stdin.isRaw,isOurs?marksPastes&&writeAll(descriptor,MARK_PASTES):close()},leave=()=>{!isOurs||!isForeground()||
(isOurs=!1,writeAll(descriptor,marksPastes?`${LEAVE_PASTES}${SHOW_CURSOR}`:SHOW_CURSOR),isSecret&&discardTyped(),stdin.setRawMode(!1))},isOver=!1,endedBy,end=name=>{
isOver=!0,endedBy=name,leave(),!(process.listenerCount(name)>1)&&(process.off(name,end),process.kill(process.pid,name))},suspend=()=>{leave(),process.off("SIGTS\
TP",suspend),process.kill(process.pid,"SIGTSTP"),process.on("SIGTSTP",suspend),afterSignals(()=>{!isOurs&&!isOver&&enter()})},resume=()=>afterSignals(()=>{isOver||
(isOurs&&stdin.setRawMode(!1),enter(),keyboard.askAgain())}),decoder=new PassThrough,input=new PassThrough,isPasting=!1,keyboard={input,output,isPasting:()=>isPasting,
askAgain:()=>{},gone:gone.signal};emitKeypressEvents(decoder),decoder.on("keypress",(_text,{name,sequence=""})=>{if(name==="paste-start"||name==="paste-end")isPasting=
name==="paste-start";else if(isPasting)input.write(/^[\r\n\t\P{Cc}]/u.test(sequence)?sequence:PASTED_CONTROL);else{let name2=signalOf(sequence);name2?process.kill(
0,name2):input.write(sequence)}});let take=chunk=>decoder.write(chunk);lastLine.erase?.(),lastLine.pause=!0,lastLine.erase=()=>{writeAll(descriptor,`
`),lastLine.erase=void 0};let atExit=()=>{lastLine.erase?.(),leave(),!(endedBy===void 0||isForeground())&&(process.removeAllListeners(endedBy),process.kill(process.
pid,endedBy))};process.once("exit",atExit);for(let name of deadly)process.prependListener(name,end);process.on("SIGTSTP",suspend).on("SIGCONT",resume),stdin.on(
"error",close).on("end",close).on("close",close);try{return enter(),stdin.on("data",take).resume(),(stdin.readableEnded||stdin.destroyed)&&close(),await work(keyboard)}finally{
isOver=!0,stdin.off("data",take).pause(),await new Promise(resolve=>setImmediate(resolve)),leave(),stdin.off("error",close).off("end",close).off("close",close),
process.off("SIGTSTP",suspend).off("SIGCONT",resume);for(let name of deadly)process.off(name,end);process.off("exit",atExit),lastLine.erase=void 0,lastLine.pause=
!1}}function screenOf(descriptor){let screen=streamOf(descriptor);return screen.columns||=80,screen.rows||=24,screen}function afterSignals(work){setImmediate(()=>setImmediate(
work))}var PASTE_MS=100;async function line(question){let{isHidden=!1,signal}=question,answer;try{answer=await atKeyboard(keyboard=>typed(question,keyboard),{isSecret:isHidden})}finally{
(isHidden||!answer?.isEnded)&&show(`
`)}if(answer.text!==void 0)return answer.text;if(signal)return aborted(signal);throw interrupted()}function typed(question,keyboard){let{text,isHidden=!1,isWhole=isHidden,
signal,again=text,isComplete=()=>!0}=question,nothing=new Writable({write:(_chunk,_encoding,done)=>done()}),laidOut=text===""?"":`${layout.lines(text.trimEnd())}\
 `,above=laidOut.slice(0,laidOut.lastIndexOf(`
`)+1),asked=laidOut.slice(above.length);return new Promise((resolve,reject)=>{let reader=createInterface({input:keyboard.input,output:isHidden?nothing:keyboard.
output,terminal:!0,historySize:0,prompt:isHidden?"":asked}),lines=[],ending,endSoon=()=>{clearTimeout(ending);let mine=setTimeout(()=>setImmediate(end,mine),PASTE_MS);
ending=mine},end=timer=>{if(timer!==ending)return;let text2=soFar();keyboard.isPasting()?endSoon():isComplete(text2)&&over({text:text2,isEnded:!0})},soFar=()=>isWhole?
lineFrom([...lines,reader.line]):lines[0]??"",over=result=>{resolve(result),reader.close()},stop=()=>{reject(signal?.reason),reader.close()},lose=()=>over({text:void 0,
isEnded:!1});if(reader.on("line",one=>{lines.push(one),endSoon()}),keyboard.input.on("data",()=>{lines.length>0&&endSoon()}),reader.on("SIGINT",()=>{reject(interrupted()),
reader.close()}),reader.on("close",()=>{clearTimeout(ending),signal?.removeEventListener("abort",stop),keyboard.gone.removeEventListener("abort",lose),resolve({
text:soFar(),isEnded:lines.length>0})}),keyboard.askAgain=()=>{if(show(`\r\x1B[K${again===text?above:`${again}
`}${isHidden?asked:""}`),!isHidden)return reader.prompt(!0);lines.length=0,clearTimeout(ending),reader.write(null,{ctrl:!0,name:"e"}),reader.write(null,{ctrl:!0,
name:"u"})},signal?.aborted)return stop();if(keyboard.gone.aborted)return lose();signal?.addEventListener("abort",stop,{once:!0}),keyboard.gone.addEventListener(
"abort",lose,{once:!0}),show(above+(isHidden?asked:"")),reader.prompt()})}var lineFrom=lines=>lines.join(`
`).replace(/^\n+|\n+$/g,""),show=text=>writeAll(questionDescriptor()??2,text),aborted=signal=>new Promise((_resolve,reject)=>{signal.aborted&&reject(signal.reason),
signal.addEventListener("abort",()=>reject(signal.reason),{once:!0})});function isJson(text){try{return JSON.parse(text),!0}catch{return!1}}async function choose(question,choices){
let{pick}=await import("./cli-terminal-picker.js"),picked=await atKeyboard(keyboard=>pick(question,choices,keyboard));if(picked===void 0)throw interrupted();return picked}
var terminal={readLine:(signal,said)=>line({text:"",isWhole:!0,signal,...said!==void 0&&{again:said}}),ask:text=>line({text}),askWhole:text=>line({text,isWhole:!0}),
askJson:text=>line({text,isHidden:!0,isComplete:isJson}),askSecret:async text=>new Secret(await line({text,isHidden:!0})),confirm:async(question,otherwise=!1)=>{
let answer=(await line({text:`${question} ${otherwise?"[Y/n]":"[y/N]"} `})).trim();return answer===""?otherwise:/^y(es)?$/i.test(answer)},choose};export{terminal};
