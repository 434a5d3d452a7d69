import{bare,formatFor,noRows}from"./shared-cli-format-bare.js";import{paper}from"./shared-cli-format-paper.js";import{commandsMeant,commandsOf,formats,personAtTerminal,
readInput,requestAmong,spelledHere,tokensOf}from"./commands.js";import{answer,dataOf,explaining,installationOf,interrupted,isTerminal,lastLine,layout,
onSignal,onStray,prepare,presentData,releaseSignals,rowOf,say,systemContext,toJson,version,writeAll}from"./auth_manager.js";async function main(unloadable){let argv=process.argv.slice(2),tokens=tokensOf(argv),manner=mannerOf(tokens),{folder,installation}=installationOf(has(tokens,"ve\
rbose")||process.env.MP_VERBOSE==="1"),surroundings={context:systemContext(manner),readInput,person:()=>personAtTerminal(manner),folder,installation},fail=async(error,more={})=>{
let told=await failure(error,manner,surroundings).catch(unloadable);told&&finish({...told,...more})};onStray(fail),onSignal(async(_name,status,unfinished)=>{let error=unfinished??
interrupted(),commands=await commandsMeant(tokens,"mp").catch(()=>[]),words=isEnvelope(tokens,commands)&&await import("./errors.js").catch(()=>{});
return words?finish({stdout:json(words.presentError(error,installation)),status}):fail(error,{status})}),await prepare(),finish(await ending(argv,()=>surroundings))}
async function ending(argv,surroundingsOf){let tokens=tokensOf(argv),manner=mannerOf(tokens),surroundings=surroundingsOf(manner),commands=await commandsMeant(tokens,
"mp");return isEnvelope(tokens,commands)?envelope(argv,surroundings):run(tokens,commands,manner,surroundings)}var has=({given},...names)=>given.some(({name})=>names.
includes(name)),formatIn=({given})=>given.findLast(({name})=>name==="format")?.value;function mannerOf(tokens){let format=formatIn(tokens);return{format:format===
"text"?"table":formats.find(one=>one===format),quiet:has(tokens,"quiet"),yes:has(tokens,"yes")}}function isEnvelope(tokens,commands){let format=formatIn(tokens),
isJson=format==="json"||format===void 0&&!isTerminal(1);return commands.some(command=>isNamed(command,tokens)&&(has(tokens,...command.envelopeWith)||isJson&&has(
tokens,...command.envelopeElsewhere)))}var isNamed=({path},{words})=>path.every((word,index)=>words[index]===word);async function envelope(argv,surroundings){let said=await answer(
argv,surroundings,"mp"),status=said.state==="error"?rowOf(said.error.code).exit:said.state==="ok"?0:6;return{stdout:json(said),status}}async function run(tokens,commands,manner,surroundings){
try{return await succeed(tokens,commands,manner,surroundings)}catch(error){let ending2=await failure(error,manner,surroundings);return commands.some(command=>command.
runs&&isNamed(command,tokens))?{...ending2,status:OWN_FAILURE}:ending2}}var OWN_FAILURE=125;async function succeed(tokens,commands,manner,surroundings){let request=await requestAmong(
commands,tokens,"mp");if(request.kind==="version"&&manner.format===void 0)return{stdout:`mp ${version}
`,status:0};if(request.kind==="help"&&manner.format===void 0){let{helpText}=await import("./cli-format-help.js");return{stdout:spelledHere(helpText(request.
path,await commandsOf("mp"),paperOf(1,surroundings))),status:0}}if(request.kind!=="call")return{stdout:json(await dataOf(request,surroundings,"mp")),status:0};let{
command,flags,passedOver=[]}=request;if(passedOver.length>0){let{passedOverText}=await import("./cli-arguments-passed-over.js");surroundings.context.warn(passedOverText(
passedOver,command.words))}let{confirm}=command;if(confirm&&!manner.yes&&!await explaining(request,surroundings,"mp",async call=>{let asked=await confirm(call);
return asked===void 0||(await import("./cli-terminal-confirm.js")).isConfirmed(command,call,asked)}))return{stderr:`Nothing was removed.
`,status:1};let{runs}=command;if(runs)return{status:await explaining(request,surroundings,"mp",runs)};let data=await dataOf(request,surroundings,"mp");if(command.
print)return{stdout:"text"in data?String(data.text):"",status:0};let{response="session"}=command,name=typeof response=="function"?response(flags):response;return shown(
command,name,data,manner,surroundings)}async function shown(command,name,data,{format:asked,quiet},surroundings){let{installation,context}=surroundings,status=command.
exit?.(data)??0,{schema_version:_version,state:_state,...answered}=presentData(data,installation,spelledHere),format=asked??formatFor(command,data,isTerminal(1)),
stdout=format==="json"?json(bare(answered)):(await import("./cli-format-output.js")).outputText(command,name,answered,format,paperOf(1,surroundings));if(quiet)
return{stdout,status};let aside=noRows(command,data).map(line=>layout.lines(line)),next=data.next??data.result?.next??[];if(next.length>0){let{advice}=await import("./errors.js");
aside.push(...advice(next,installation,context.env.PATH,stderrWidth(surroundings)))}return{stdout,stderr:aside.map(line=>`${line}
`).join(""),status}}async function failure(thrown,{quiet},surroundings){let{installation,context}=surroundings,{errorText}=await import("./errors.js"),
telling={paper:paperOf(2,surroundings),path:context.env.PATH,width:stderrWidth(surroundings),quiet};return errorText(thrown,installation,telling)}var json=value=>`${toJson(
value,isTerminal(1)?2:0)}
`,stderrWidth=surroundings=>isTerminal(2)?paperOf(2,surroundings).width:void 0;function paperOf(descriptor,{context}){if(!isTerminal(descriptor))return paper(context.
env,{isTerminal:!1});let{columns}=descriptor===1?process.stdout:process.stderr;return paper(context.env,{isTerminal:!0,columns})}function finish({status,stdout="",
stderr=""}){releaseSignals(),lastLine.erase?.();let problem=writeAll(1,stdout);writeAll(2,stderr),(problem===void 0||problem==="EPIPE")&&process.exit(status),say(
`error: the answer cannot be written to stdout (${problem})`),process.exit(status||1)}export{ending,main};
